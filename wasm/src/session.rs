//! Core's session, with the host's randomness.

use dct_core::face;
use getrandom::SysRng;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::refusal;
use crate::safe::Safe;

/// One flow over one repository.
///
/// Until a step is `done` or `refused`: send its requests, hand in `reply` or `fail` for each in their
/// order, and `receive` the next step.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Session(face::Session);

#[wasm_bindgen]
impl Session {
    /// Signs tags of one repository.
    #[must_use]
    pub fn sign(
        #[wasm_bindgen(unchecked_param_type = "Json<SignOrder>")] order: &str,
        safe: &Safe,
    ) -> Self {
        Self(face::Session::sign(order, &safe.0, SysRng))
    }

    /// Says what tags of one repository are, if all of them are what was asked for.
    #[must_use]
    pub fn verify(
        #[wasm_bindgen(unchecked_param_type = "Json<VerifyOrder>")] order: &str,
        safe: &Safe,
    ) -> Self {
        Self(face::Session::verify(order, &safe.0))
    }

    /// Fetches what a server has of a repository, and judges none of it.
    #[must_use]
    pub fn read(
        #[wasm_bindgen(unchecked_param_type = "Json<ReadOrder>")] order: &str,
        safe: &Safe,
    ) -> Self {
        Self(face::Session::read(order, &safe.0))
    }

    /// The first step: `Step<Signed>`, `Step<Verified>` or `Step<Read>`.
    #[wasm_bindgen(unchecked_return_type = "Json<Step<any>>")]
    #[must_use]
    pub fn start(&self) -> String {
        self.0.step().to_owned()
    }

    /// The body of a request of this step; empty for most.
    #[must_use]
    pub fn body(&self, index: usize) -> Vec<u8> {
        self.0.body(index).to_owned()
    }

    /// Hands in the answer to the next request of this step.
    ///
    /// # Errors
    ///
    /// A `Refusal` when the headers are not JSON of names and values.
    pub fn reply(
        &mut self,
        status: u16,
        #[wasm_bindgen(unchecked_param_type = "Json<[name: string, value: string][]>")]
        headers: &str,
        body: Vec<u8>,
    ) -> Result<(), JsError> {
        self.0.reply(status, headers, body).map_err(refusal)
    }

    /// Says that there is no answer to the next request of this step.
    pub fn fail(&mut self, #[wasm_bindgen(unchecked_param_type = "TransportError")] reason: &str) {
        self.0.fail(reason);
    }

    /// Goes on with the replies handed in, and answers with the next step.
    #[wasm_bindgen(unchecked_return_type = "Json<Step<any>>")]
    pub fn receive(&mut self) -> String {
        self.0.receive();
        self.0.step().to_owned()
    }
}
