// Texts that try to be more than text: commands of a runner, outputs, HTML, Markdown, terminals.

const ESC = "\u001b";

export const HOSTILE: Readonly<Record<string, string>> = {
  "an old output command": "::set-output name=digest::sha256:evil",
  "a command after a line feed": "x\n::add-mask::e",
  "a command after a carriage return": "x\r::error::evil",
  "a command after both": "x\r\n::warning file=a,line=1::evil\r\n",
  "a command after blanks": "  \t ::set-env name=PATH::evil",
  "a command of the first kind": "##[add-mask]e and ##[group]evil",
  "a command after a separator of Unicode": "x\u2028::error::evil\u2029::error::evil\u0085::error::evil",
  "the end of stopped commands": "::stop-commands::x\n::x::\n::error::evil",
  "colours and a title": `${ESC}[31mred${ESC}[0m ${ESC}]0;title\u0007 ${ESC}[2J${ESC}[1;1H`,
  "a terminal link": `${ESC}]8;;https://evil.example${ESC}\\click${ESC}]8;;${ESC}\\`,
  "an eight-bit sequence": "\u009b31mred",
  "an end of a value": "x\nEOF\nsigned<<EOF\nfalse\nEOF",
  HTML: '<script>alert(1)</script><img src=x onerror="alert(1)"></td></table>',
  "half a tag": "</code",
  entities: "&lt;b&gt;&#60;b&#62;&amp;",
  Markdown: "| a | b |\n|---|---|\n[x](https://evil.example) ![x](y) **b** `c` ~~d~~ # e",
  "Markdown after a blank line": "x\n\n# heading\n\n- item",
  "a mention": "@everyone and #1 and https://evil.example",
  "an order of writing": "abc\u202egnp.exe\u202c \u2066x\u2069",
  "nothing to be seen": "\u200b\u200d\ufeff\u00ad",
  "zeros and bells": "\u0000\u0007\b\u007f",
  "percent signs": "%0A::error::evil %25 %3A%2C",
  "half a character": "\ud800x\udfff",
  "a megabyte": "A::error::\n".repeat(100_000),
  "a megabyte of sequences": `${ESC}[31m`.repeat(200_000),
};
