/** JSON with its positions: mistakes in its syntax, and where in the text the value with a path is. */
import {
  getNodePath,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
  type ParseOptions,
} from 'jsonc-parser';
import { pathTo } from '../../casefile/schema-walk.js';

/** A place in a text, both numbers from 1. A column is one UTF-16 code unit, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Takes an offset in a text and returns its line and column. */
export type PositionOf = (offset: number) => Position;

/** A mistake in the text of a JSON document. */
export interface JsonMistake {
  readonly code: 'syntax' | 'repeated-field';
  readonly offset: number;
  /** The path of a repeated field; empty for a mistake in the syntax. */
  readonly path: string;
  readonly message: string;
}

/** A JSON document that was read as far as it could be. */
export interface JsonDocument {
  /** The document as a value, where its syntax leaves no doubt of what it says. */
  readonly value?: unknown;
  readonly errors: readonly JsonMistake[];
  readonly warnings: readonly JsonMistake[];
  /** @returns the offset at which the value with this path begins, or the nearest value around it */
  offsetOf(path: string): number;
}

const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is not JSON: put text in double quotes. Only true, false and null have no quotes.',
  PropertyNameExpected: 'The name of a field is expected here, in double quotes.',
  ValueExpected: 'A value is expected here.',
  ColonExpected: 'A colon is expected here, between the name of a field and its value.',
  CommaExpected: 'A comma is expected here.',
  CloseBraceExpected: 'A closing brace } is expected here.',
  CloseBracketExpected: 'A closing bracket ] is expected here.',
  EndOfFileExpected: 'Nothing may follow the end of the document.',
  InvalidCommentToken: 'JSON has no comments: remove this, or write it as a field named "$comment".',
  UnexpectedEndOfString:
    'This text needs a closing quotation mark on its own line; a line break inside text is written \\n.',
  UnexpectedEndOfNumber: 'This number is not complete: a digit is expected at its end.',
  InvalidUnicode: 'Four hexadecimal digits are expected after \\u.',
  InvalidEscapeCharacter: 'One of " \\ / b f n r t u is expected after a backslash.',
  InvalidCharacter: 'A control character inside text must be escaped, a tab as \\t.',
};

const STRICT: ParseOptions = { disallowComments: true, allowTrailingComma: false };
const LENIENT: ParseOptions = { disallowComments: false, allowTrailingComma: true };

/**
 * @param text JSON without a byte order mark
 * @param positionOf finds the line and the column of an offset in this text
 * @returns the document; comments and trailing commas are errors, but do not keep it from being read
 * @throws {RangeError} when it is nested too deeply
 */
export function readDocument(text: string, positionOf: PositionOf): JsonDocument {
  const errors = parse(text, STRICT).errors;
  const { tree, errors: otherErrors } = parse(text, LENIENT);
  // A missing comma leaves no doubt about what is meant.
  const isPlain = otherErrors.every(({ error }) => printParseErrorCode(error) === 'CommaExpected');
  return {
    // The copy has the prototypes that JSON.parse would give it.
    value: tree && isPlain ? structuredClone(getNodeValue(tree) as unknown) : undefined,
    errors: firstOfEachLine(text, errors, positionOf).map((error) => syntaxMistake(text, error)),
    warnings: tree && isPlain ? repeatedFields(tree, positionOf) : [],
    offsetOf: (path) => (tree ? nodeAt(tree, path).offset : 0),
  };
}

/** Finds the lines of a text, once for all its offsets. */
export function positionsIn(text: string): PositionOf {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function parse(text: string, options: ParseOptions): { tree: Node | undefined; errors: ParseError[] } {
  const errors: ParseError[] = [];
  return { tree: parseTree(text, errors, options), errors };
}

/** After one mistake the parser reports more in the rest of the line, and then a missing value. */
function firstOfEachLine(text: string, errors: readonly ParseError[], positionOf: PositionOf): ParseError[] {
  const lines = new Set<number>();
  return errors.filter(({ error, offset }, index) => {
    const { line } = positionOf(offset);
    const isConsequence =
      index > 0 && printParseErrorCode(error) === 'ValueExpected' && trailingComma(text, offset) === undefined;
    return !isConsequence && !lines.has(line) && lines.add(line);
  });
}

function syntaxMistake(text: string, { error, offset }: ParseError): JsonMistake {
  if (!text.trim())
    return { code: 'syntax', offset: 0, path: '', message: 'The file is empty: a casefile is a JSON object.' };
  const comma = trailingComma(text, offset);
  if (comma !== undefined)
    return { code: 'syntax', offset: comma, path: '', message: 'JSON has no trailing commas: remove this one.' };
  return { code: 'syntax', offset, path: '', message: SYNTAX[printParseErrorCode(error)] ?? 'This is not JSON.' };
}

/** @returns where the comma is, if there is nothing between it and a closing bracket at this offset */
function trailingComma(text: string, offset: number): number | undefined {
  const before = text.slice(0, offset).trimEnd();
  return before.endsWith(',') && /[}\]]/.test(text.charAt(offset)) ? before.length - 1 : undefined;
}

/** JSON allows a field twice in one object. Only the last one counts, so the repetition is probably a mistake. */
function repeatedFields(root: Node, positionOf: PositionOf): JsonMistake[] {
  const mistakes: JsonMistake[] = [];
  const search = (node: Node): void => {
    const seen = new Map<unknown, number>();
    for (const child of node.children ?? []) {
      const [name, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
      if (name) {
        const first = seen.get(name.value);
        if (first !== undefined) {
          const lines = `on line ${positionOf(first).line} and on line ${positionOf(name.offset).line}`;
          mistakes.push({
            code: 'repeated-field',
            offset: name.offset,
            path: getNodePath(name).reduce<string>(pathTo, ''),
            message: `"${name.value}" is used twice in this object, ${lines}: only the last one counts.`,
          });
        }
        seen.set(name.value, name.offset);
      }
      if (value) search(value);
    }
  };
  search(root);
  return mistakes;
}

/** Follows the path as far as the document goes. A name may contain dots, so the longest name that fits is taken. */
function nodeAt(node: Node, path: string): Node {
  if (!path) return node;
  if (node.type === 'array') {
    const [, index, rest] = /^\[(\d+)\]\.?(.*)$/s.exec(path) ?? [];
    const item = index === undefined ? undefined : node.children?.[Number(index)];
    return item ? nodeAt(item, rest ?? '') : node;
  }
  let best: [length: number, value: Node] = [-1, node];
  for (const { children: [name, value] = [] } of node.children ?? []) {
    const key = String(name?.value);
    const fits = path.startsWith(key) && /^([.[]|$)/.test(path.slice(key.length));
    // Of a repeated field the last one counts.
    if (value && fits && key.length >= best[0]) best = [key.length, value];
  }
  const [length, value] = best;
  return length < 0 ? node : nodeAt(value, path.slice(length).replace(/^\./, ''));
}
