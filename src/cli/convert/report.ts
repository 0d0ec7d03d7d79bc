/** Collects what a conversion has to tell: sentences, and each thing that could not be carried with all the places it was found. */
export class Report {
  private readonly sentences: string[] = [];
  private readonly losses = new Map<string, string[]>();

  /** @param sentence one thing that the editor should know, with its place */
  tell(sentence: string): void {
    this.sentences.push(sentence);
  }

  /**
   * @param what what the other format has no place for, as the start of a sentence
   * @param where `events[3]`, `row 5` or an event's id
   */
  lose(what: string, where: string): void {
    const places = this.losses.get(what);
    if (places) places.push(where);
    else this.losses.set(what, [where]);
  }

  /** @returns the sentences in the order they came, then a line for each loss */
  lines(): string[] {
    return [
      ...this.sentences,
      ...[...this.losses].map(([what, where]) => `Not carried: ${what} (${where.join(', ')}).`),
    ];
  }
}
