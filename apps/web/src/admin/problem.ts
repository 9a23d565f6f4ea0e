/** What stops a command in a way that the person at the terminal can do something about: one line, no stack. */
export class AdminProblem extends Error {
  override name = 'AdminProblem';
}
