/** A text that cannot be read as a catalogue. `message` is for the person who gave the file. */
export class UnreadableRdf extends Error {
  override readonly name = 'UnreadableRdf';
}
