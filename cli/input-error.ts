/** Input that cannot be read: the message says which file, what is wrong and what to do. */
export class InputError extends Error {
  readonly help?: string;
  constructor(message: string, help?: string) {
    super(message);
    this.name = "InputError";
    this.help = help;
  }
}
