/** The only place that makes requests. */
import { MAX_BYTES } from '../casefile/rules.js';

/** How long to wait before each further attempt, in milliseconds. */
const PAUSES = [1000, 3000];

const NETWORK_FAILED =
  'The network failed: check the address. The server of another site, also after a redirect, must send Access-Control-Allow-Origin.';

/** Its message is a sentence for the console. */
class DownloadError extends Error {
  /** Whether another attempt may help. */
  readonly isPassing: boolean;

  constructor(message: string, isPassing: boolean) {
    super(message);
    this.isPassing = isPassing;
  }
}

/**
 * Downloads a document. If the network or the server fails, it tries again, twice.
 *
 * @param cache how to use the browser's cache
 * @param seconds how long each attempt may take
 * @param signal ends it early
 * @returns the text of the document
 * @throws {DownloadError} if the document cannot be read
 */
export async function download(
  url: string,
  cache: RequestCache,
  seconds: number,
  signal: AbortSignal,
): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await attemptDownload(url, {
        cache,
        signal: AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]),
      });
    } catch (error) {
      if (error instanceof DOMException) {
        throw new DownloadError(`The server took longer than ${seconds} s: see the timeout attribute.`, false);
      }
      const failure = error instanceof DownloadError ? error : new DownloadError(NETWORK_FAILED, true);
      const pause = PAUSES[attempt];
      if (!pause || !failure.isPassing) throw failure;
      await sleep(pause, signal);
      signal.throwIfAborted();
    }
  }
}

/** Waits; an aborted signal ends it early. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}

async function attemptDownload(url: string, init: RequestInit): Promise<string> {
  const response = await fetch(url, init);
  if (response.ok) return readBody(response);
  const isPassing = response.status >= 500;
  throw new DownloadError(
    `The server answers ${response.status}: check the ${isPassing ? 'server' : 'address'}.`,
    isPassing,
  );
}

/** @throws {DownloadError} as soon as the document is larger than a casefile may be */
async function readBody(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (!value || done) return text + decoder.decode();
    size += value.length;
    if (size > MAX_BYTES) {
      await reader?.cancel();
      throw new DownloadError('It is larger than 2 MB, the limit: leave out what the widgets do not show.', false);
    }
    text += decoder.decode(value, { stream: true });
  }
}
