/**
 * Reads casefiles from where `src` points: a URL, or a JSON script element in the page. Each
 * document is read once for all elements that show it. The only place that makes requests.
 */
import type { Text } from '../../data/casefile.js';
import { parseCasefile, type Problem } from '../casefile/parse.js';
import { findCase, provide } from './registry.js';

/** The largest document, in bytes as they are after decompression. */
const MAX_BYTES = 2 * 1024 * 1024;

/** The seconds that a request may take, unless an element says otherwise. */
const TIMEOUT = 10;

/** How long to wait before each further try, in milliseconds. */
const PAUSES = [1000, 3000];

/** An element that shows a document. */
export interface Shower {
  /** Seconds after which to look whether the document has changed; 0 for never. */
  readonly refresh: number;
  /** Seconds that a request may take; 0 for the default. */
  readonly timeout: number;
  /** Whether a reader can come upon it; what is hidden announces nothing. */
  readonly isSeen: boolean;
  /** Tells assistive technology that the case of this title has changed. */
  announce(title: Text): void;
}

/** What is known of each document beside its facts. */
interface Reading {
  readonly showers: Set<Shower>;
  text?: string;
  /** Why the last text could not be had or read. */
  failure?: string;
  timer?: ReturnType<typeof setTimeout>;
  /** A request is on its way. */
  busy?: boolean;
}

const readings = new Map<string, Reading>();

/** @returns the key under which the document at `src` is provided: its absolute URL, or `#id` */
export function keyOf(src: string): string {
  const text = src.trim();
  return text.startsWith('#') || !URL.canParse(text, document.baseURI) ? text : new URL(text, document.baseURI).href;
}

/**
 * Says that an element shows the document from now on; one that is not there yet is read.
 *
 * @returns a function that says that it does no longer
 */
export function show(key: string, shower: Shower): () => void {
  const reading = readings.get(key) ?? { showers: new Set() };
  readings.set(key, reading);
  reading.showers.add(shower);
  // Not at once: providing makes elements draw, and this one is about to.
  queueMicrotask(() => {
    if (key.startsWith('#')) fromPage(key, reading);
    else if (findCase(key)?.casefile) schedule(key, reading);
    else void fromUrl(key, reading, 'default');
  });
  return () => reading.showers.delete(shower);
}

/** The script element may come later in the page than the element that names it. */
function fromPage(key: string, reading: Reading): void {
  const script = document.getElementById(key.slice(1));
  if (script instanceof HTMLScriptElement) take(key, reading, script.text);
  else if (document.readyState === 'loading')
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        fromPage(key, reading);
      },
      { once: true },
    );
  else if (!findCase(key))
    refuse(key, reading, `The page has no <script type="application/json" id="${key.slice(1)}">.`);
}

async function fromUrl(url: string, reading: Reading, cache: RequestCache): Promise<void> {
  if (reading.busy) return;
  reading.busy = true;
  try {
    take(url, reading, await download(url, reading, cache));
  } catch (error) {
    refuse(url, reading, (error as Error).message);
  }
  reading.busy = false;
  schedule(url, reading);
}

/** Looks again after the shortest time that any element asks for, and not while the page is hidden. */
function schedule(url: string, reading: Reading): void {
  const wanted = (): number => Math.min(...[...reading.showers].map(({ refresh }) => refresh || Infinity));
  clearTimeout(reading.timer);
  if (reading.busy || wanted() === Infinity) return;
  reading.timer = setTimeout(function look() {
    if (wanted() === Infinity) return;
    if (document.hidden) document.addEventListener('visibilitychange', look, { once: true });
    // The browser asks with If-None-Match, and answers a 304 with the text that it has.
    else void fromUrl(url, reading, 'no-cache');
  }, wanted() * 1000);
}

/** The same text again changes nothing; a text that cannot be read does not take away the facts that were. */
function take(key: string, reading: Reading, text: string): void {
  if (text !== reading.text) {
    const { casefile, problems } = parse(text);
    if (!casefile) {
      refuse(key, reading, problems.map(tell).join('\n'), problems);
      return;
    }
    const before = reading.text !== undefined;
    reading.text = text;
    if (problems.length)
      console.warn(`casefile: ${key} has mistakes, which are left out.\n${problems.map(tell).join('\n')}`);
    provide(key, { casefile, problems });
    if (before) [...reading.showers].find(({ refresh, isSeen }) => refresh && isSeen)?.announce(casefile.title);
  }
  reading.failure = undefined;
}

/** One error for all elements that show the document, and no other until there is another reason. */
function refuse(
  key: string,
  reading: Reading,
  message: string,
  problems: readonly Problem[] = [{ path: '', message }],
): void {
  if (message === reading.failure) return;
  reading.failure = message;
  const kept = findCase(key)?.casefile;
  console.error(`casefile: ${key} cannot be read${kept ? '; the earlier facts stay' : ''}. ${message}`);
  if (!kept) provide(key, { problems });
}

function tell({ path, message }: Problem): string {
  return path ? `${path}: ${message}` : message;
}

function parse(text: string): ReturnType<typeof parseCasefile> {
  const wrong = (message: string): ReturnType<typeof parseCasefile> => ({ problems: [{ path: '', message }] });
  if (!text.trim()) return wrong('It is empty: check what the server sends.');
  if (/^\s*</.test(text)) return wrong('It is HTML, not JSON: check the address, and that no one must log in.');
  try {
    return parseCasefile(JSON.parse(text));
  } catch (error) {
    return wrong(`It is not JSON: ${(error as Error).message}. "casefile validate" says where.`);
  }
}

/**
 * @returns the text of the document
 * @throws {Error} with a sentence for the console
 */
async function download(url: string, { showers }: Reading, cache: RequestCache): Promise<string> {
  const limit = Math.max(...[...showers].map(({ timeout }) => timeout || TIMEOUT));
  for (let tries = 0; ; tries++) {
    let failure =
      'The network failed: check the address. The server of another site, also after a redirect, must send Access-Control-Allow-Origin.';
    try {
      const response = await fetch(url, { cache, signal: AbortSignal.timeout(limit * 1000) });
      if (response.ok) return await textOf(response);
      failure = `The server answers ${response.status}: check ${response.status < 500 ? 'the address' : 'the server'}.`;
      if (response.status < 500) tries = PAUSES.length;
    } catch (error) {
      if (error instanceof RangeError) throw error;
      if (error instanceof DOMException)
        throw new Error(`The server took longer than ${limit} s: see the timeout attribute.`);
    }
    const pause = PAUSES[tries];
    if (!pause) throw new Error(failure);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** @throws {RangeError} as soon as more has come than a casefile may have */
async function textOf(response: Response): Promise<string> {
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
      throw new RangeError('It is larger than the 2 MB that are read: leave out what the widgets do not show.');
    }
    text += decoder.decode(value, { stream: true });
  }
}
