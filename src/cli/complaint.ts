/** Something is missing that the person at the terminal can put right: a sentence, and the remedy. */
export class Complaint extends Error {
  override readonly name = 'Complaint';

  constructor(
    readonly sentence: string,
    readonly remedy: string,
  ) {
    super(`${sentence} ${remedy}`);
  }
}

/** Runs a command's main function; a complaint is printed as its sentence, any other fault with its trace. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (fault) {
    if (fault instanceof Complaint) console.error(`\n${fault.sentence}\n→ ${fault.remedy}`);
    else console.error(fault);
    process.exitCode = 1;
  }
}
