import type { Problem } from '../../casefile/problem.js';
import { findCase, type CaseResult } from '../../cases/registry.js';
import { GracePeriod } from './grace-period.js';
import { findService, type DocumentReader, type ServiceHost } from './services.js';

/** Finds the case that an element shows: a registered one, or the one in a document. */
export class CaseSource {
  readonly #host: ServiceHost;
  readonly #gracePeriod: GracePeriod;
  #reader: DocumentReader | undefined;

  constructor(host: ServiceHost) {
    this.#host = host;
    this.#gracePeriod = new GracePeriod(host);
  }

  /** The key under which the registry has the case; empty if `src` names none. */
  get key(): string {
    if (this.#host.setting('src') === undefined) return this.#host.setting('case') ?? 'assange';
    return this.#reader?.key ?? '';
  }

  /** Looks up the document reader if the element needs it. Call this before each update. */
  prepare(): void {
    if (this.#host.setting('src')) this.#reader ??= findService('documentReader')?.(this.#host);
  }

  /** @returns the case, or why there is none; undefined while it may still come */
  find(): CaseResult | undefined {
    const found = findCase(this.key);
    if (found) return found;
    const src = this.#host.setting('src');
    if (src?.trim() === '') return missing('src', 'src is empty. Give it a URL, or leave it out.');
    // A document may be on its way, or a script of the page that has not run yet.
    if (this.#reader?.key) return undefined;
    this.#gracePeriod.begin(src ?? this.key);
    if (!this.#gracePeriod.isOver) return undefined;
    if (src !== undefined) return missing('src', 'src needs the module "casefile/source".');
    return missing('case', `No case "${this.key}" is registered. See registerCase().`);
  }

  /** Whether the document reader reported these problems, once for all elements. */
  isReported(problems: readonly Problem[]): boolean {
    return problems === findCase(this.key)?.problems;
  }
}

function missing(path: string, message: string): CaseResult {
  return { problems: [{ code: 'attribute', path, message }] };
}
