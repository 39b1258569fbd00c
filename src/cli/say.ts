/** Tells the person at the terminal what is being done now. */
export function say(what: string): void {
  console.log(`▸ ${what}`);
}
