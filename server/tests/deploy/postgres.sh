#!/bin/sh
# What the official image does with these variables, as far as Compose sets them.
set -eu
data=/var/lib/postgresql/data
as_postgres="setpriv --reuid=postgres --regid=postgres --clear-groups"
mkdir -p "$data" /var/run/postgresql
chown postgres "$data" /var/run/postgresql
chmod 700 "$data"
if [ ! -e "$data/PG_VERSION" ]; then
  $as_postgres initdb --no-sync --username="$POSTGRES_USER" --auth-local=trust --auth-host=scram-sha-256 \
    --locale=C --encoding=UTF8 -D "$data"
  password=$(cat "$POSTGRES_PASSWORD_FILE")
  $as_postgres postgres --single -D "$data" postgres <<END
CREATE DATABASE $POSTGRES_DB
ALTER USER $POSTGRES_USER PASSWORD '$password'
END
  echo 'host all all all scram-sha-256' >> "$data/pg_hba.conf"
fi
exec $as_postgres postgres -D "$data" -c 'listen_addresses=*'
