/** An expected refusal is a returned value; an exception is a bug or broken infrastructure. */
export type Outcome<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal }
