/** What is wrong with a command, as a sentence of the language files: the person can mend it. */
export class Complaint extends Error {
  readonly key: string;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(key: string, facts: Complaint["facts"] = {}) {
    super(key);
    this.name = "Complaint";
    this.key = key;
    this.facts = facts;
  }
}
