// Names of one word by which people call a work: `InstructGPT`, `R-CNN`, `GPT-3`.

/** A capital first, and another or a digit later. */
const SHORT_NAME = /^(?=.*\p{L}.*[\p{Lu}\d])\p{Lu}[\p{L}\d+-]*$/u;

/** Whether words are a capital first, and another or a digit later. */
export function isShortName(text: string): boolean {
  return SHORT_NAME.test(text);
}
