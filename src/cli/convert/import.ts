/** TimelineJS documents to casefiles: `casefile import`. */
import { parse } from 'node:path';
import {
  VERSION,
  type CaseEvent,
  type Casefile,
  type Category,
  type Citation,
  type Source,
} from '../../../data/casefile.js';
import { MAX_EVENTS } from '../../casefile/parse.js';
import { readDate, readDay } from '../../dates/edtf.js';
import { readCsv } from './csv.js';
import { readSlideDates } from './dates.js';
import { fromHtml, type Reading } from './html.js';
import { slug, uniqueIds } from './ids.js';
import { readJson } from './json.js';
import { isLanguage } from './languages.js';
import { readNotes, type Cited } from './notes.js';
import { Report } from './report.js';
import { DOCUMENT, ERA, fieldsOf, textOf, UNGROUPED, type Entry, type Fields } from './timelinejs.js';
import { hostOf, httpUrl } from './urls.js';

/** The fields of the documentation. */
const SLIDE = [
  'start_date',
  'end_date',
  'text',
  'media',
  'group',
  'display_date',
  'background',
  'autolink',
  'unique_id',
];
const NESTED = ['start_date', 'end_date', 'text', 'media'];
const DATE = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'time', 'display_date', 'format'];
const TEXT = ['headline', 'text'];
const MEDIA = ['url', 'caption', 'credit', 'thumbnail', 'alt', 'title', 'link', 'link_target'];

/** What a casefile says of an import, beside its events. */
interface Options {
  /** The casefile's id; by default made from the title. */
  id?: string;
  /** The language of the document's texts, BCP 47; English by default. */
  lang?: string;
  /** The day of the import, such as `2024-06-25`. */
  today: string;
}

/**
 * @param text a TimelineJS document in JSON, or its spreadsheet as CSV
 * @param name the file's name, which stands for a missing title
 * @param options the casefile's id and language, and the day of the import
 * @returns a casefile that `parseCasefile` has nothing against, and in sentences all that it does not carry or that the
 *   editor has to complete. Events whose date a casefile cannot hold are left out, and reported.
 * @throws Error with a sentence, when the document is none of the formats or an option is wrong
 */
export function importFile(text: string, name: string, options: Options): { casefile: Casefile; report: string[] } {
  const { id, lang = 'en', today } = options;
  if (id !== undefined && slug(id, Infinity) !== id)
    throw new Error(`The id "${id}" is not a lower-case slug, such as "my-case".`);
  if (!isLanguage(lang)) throw new Error(`"${lang}" is not a language, such as "en" or "es-EC".`);
  if (readDay(today) === undefined) throw new Error(`"${today}" is not a day, such as "2024-06-25".`);
  const report = new Report();
  const document = text.replace(/^\uFEFF/, '');
  const outline = /^\s*[[{]/.test(document) ? readJson(document, report) : readCsv(document, report);

  const head = outline.entries.find(({ type }) => type === 'title');
  const title = (head && readTitle(head, report)) || parse(name).name || 'Timeline';
  const builder = new Builder(title, parse(name).base || 'TimelineJS', lang, report);
  for (const entry of outline.entries) if (entry !== head) builder.add(entry, outline.cosmological);
  const { events, sources, categories } = builder;
  if (events.length > MAX_EVENTS)
    throw new Error(`${events.length} events are more than the ${MAX_EVENTS} that a casefile may have.`);

  if (events.length) advise(events, today, options.lang === undefined, report);
  const casefile: Casefile = {
    version: VERSION,
    id: id ?? (slug(textOf(head?.slide['unique_id']), Infinity) || slug(title) || DOCUMENT),
    title,
    lang,
    updated: today,
    subject: 'subject',
    parties: [{ id: 'subject', name: title }],
    places: [],
    sources,
    categories,
    events,
  };
  return { casefile, report: report.lines() };
}

/** What the editor has to complete. */
function advise(events: readonly CaseEvent[], today: string, guessed: boolean, report: Report): void {
  const list = (chosen: readonly CaseEvent[]): string => chosen.map(({ id }) => id).join(', ');
  const bare = events.filter(({ citations }) => citations.some(({ source }) => source === DOCUMENT));
  const later = events.filter(({ date }) => (readDate(date)?.last ?? 0) > (readDay(today) ?? 0));
  report.tell(
    'The subject is a placeholder with the title as its name: name the person or body whom the case is about.',
  );
  if (guessed) report.tell('The language is taken to be English (en).');
  report.tell(
    `The day of the last check ("updated") is set to today, ${today}: check the facts, and set it to the day on which you did.`,
  );
  report.tell('All events have the importance 2, and those that do not say otherwise the standing "reported".');
  if (bare.length)
    report.tell(
      `These events cite only the imported document (source "${DOCUMENT}") and need sources of their own: ${list(bare)}.`,
    );
  if (later.length)
    report.tell(`These events are or end after ${today}; to be shown before, they need "known": ${list(later)}.`);
}

/** Reports fields that are not in the documentation, or not what it says. */
function checkFields(
  value: unknown,
  known: readonly string[],
  where: string,
  report: Report,
  nested: readonly string[] = [],
): void {
  for (const [name, field] of Object.entries(fieldsOf(value))) {
    const isObject = typeof field === 'object' && field !== null;
    if (!known.includes(name)) {
      if (isObject || field === true || textOf(field)) report.lose(`the unknown field "${name}"`, where);
    } else if (nested.includes(name) ? textOf(field) || Array.isArray(field) : isObject && name !== 'background') {
      report.lose(`the field "${name}", which is not ${nested.includes(name) ? 'an object' : 'text'}`, where);
    }
  }
}

function checkSlide(slide: Fields, where: string, report: Report): void {
  checkFields(slide, SLIDE, where, report, NESTED);
  checkFields(slide['start_date'], DATE, `${where}, start date`, report);
  checkFields(slide['end_date'], DATE, `${where}, end date`, report);
  checkFields(slide['text'], TEXT, `${where}, text`, report);
  checkFields(slide['media'], MEDIA, `${where}, media`, report);
  const { background, autolink } = slide;
  const media = fieldsOf(slide['media']);
  if (textOf(background) || Object.values(fieldsOf(background)).some(textOf)) report.lose('the background', where);
  if (autolink === false) report.lose('the choice not to link addresses in the text (autolink)', where);
  for (const name of ['thumbnail', 'alt', 'link_target'])
    if (textOf(media[name])) report.lose(`the media's ${name}`, where);
}

/** @returns the headline of the title slide, for which alone a casefile has a place */
function readTitle({ where, slide }: Entry, report: Report): string {
  checkSlide(slide, where, report);
  const { headline, text } = fieldsOf(slide['text']);
  const { url, caption, credit } = fieldsOf(slide['media']);
  const detail = fromHtml(textOf(text)).text;
  if (detail)
    report.tell(`${where}: a casefile has no place for the text of the title slide: ${JSON.stringify(detail)}`);
  const media = [url, caption, credit].map(textOf).filter(Boolean);
  if (media.length)
    report.tell(`${where}: a casefile has no place for the media of the title slide: ${media.join(', ')}`);
  for (const name of ['start_date', 'end_date', 'display_date', 'group']) {
    if (textOf(slide[name]) || Object.values(fieldsOf(slide[name])).some(textOf))
      report.lose(`the title slide's ${name.replace('_', ' ')}`, where);
  }
  return oneLine(fromHtml(textOf(headline)).text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Takes in slide by slide, and gives events, sources and categories their ids. */
class Builder {
  readonly events: CaseEvent[] = [];
  readonly sources: Source[] = [];
  readonly categories: Category[] = [];
  private readonly title: string;
  private readonly publisher: string;
  private readonly lang: string;
  private readonly report: Report;
  private readonly eventId = uniqueIds();
  private readonly sourceId = uniqueIds(DOCUMENT);
  private readonly categoryId = uniqueIds(UNGROUPED.id, ERA.id);
  private readonly sourceIds = new Map<string, string>();
  private readonly categoryIds = new Map<string, string>();
  private isCited = false;

  /** @param publisher who stands as the publisher of the document itself */
  constructor(title: string, publisher: string, lang: string, report: Report) {
    this.title = title;
    this.publisher = publisher;
    this.lang = lang;
    this.report = report;
  }

  /** Adds a slide or an era as an event, or reports why it cannot. */
  add({ where, type, slide }: Entry, cosmological: boolean): void {
    const { report } = this;
    const texts = fieldsOf(slide['text']);
    const headline = fromHtml(textOf(texts['headline']));
    const body = fromHtml(textOf(texts['text']));
    const { edtf, problem, losses } = readSlideDates(slide, { cosmological, lang: this.lang });
    if (edtf === undefined || (type === 'era' && !textOf(fieldsOf(slide['end_date'])['year']))) {
      report.tell(
        `${where}: ${problem ?? 'an era needs an end date.'} Left out: ${JSON.stringify(oneLine(headline.text || body.text || 'Untitled'))}.`,
      );
      return;
    }
    checkSlide(slide, where, report);
    for (const loss of losses) report.lose(loss, where);

    const media = this.readMedia(slide['media'], where);
    const title = this.titleOf(headline.text, body.text, media.caption, where);
    // Without a headline the text may be no more than the title.
    const detail = [body.text, media.text]
      .filter((text) => text && (headline.text || oneLine(text) !== title))
      .join('\n\n');
    const readings = [body, headline, ...media.readings];
    const links = [...readings.flatMap((reading) => reading.links), ...media.links];
    for (const { name, src } of [body, headline, ...media.readings].flatMap(({ embeds }) => embeds))
      report.lose(`<${name}> in a text${src && `: ${src}`}`, where);
    const { fields, cited } = readNotes(
      readings.flatMap(({ marked }) => marked),
      (words) => {
        report.lose(
          `a paragraph that casefile marked and that is no longer as it wrote it: ${JSON.stringify(words)}`,
          where,
        );
      },
    );
    const shown = media.source(title);
    const linked = links.flatMap(({ href, words }) => this.sourceOf('reference', href, words, undefined, where) ?? []);
    const isSame = (a: Cited, b: Cited): boolean =>
      a.source.url === b.source.url && a.source.title === b.source.title && a.source.publisher === b.source.publisher;
    // What a paragraph says in full and in its order, the media and the links need not say again.
    const brief = [...(shown ? [shown] : []), ...linked].filter((one) => !cited.some((other) => isSame(one, other)));
    const citations = [...brief, ...cited].map((one) => this.cite(one));
    this.events.push({
      id: this.idOf(textOf(slide['unique_id']), title, where),
      date: edtf,
      title,
      ...(detail && { detail }),
      category: type === 'era' ? this.keep(ERA) : this.categoryOf(oneLine(fromHtml(textOf(slide['group'])).text)),
      standing: 'reported',
      ...fields,
      importance: 2,
      citations: citations.length
        ? [...new Map(citations.map((one) => [JSON.stringify(one), one])).values()]
        : [this.document()],
    });
  }

  private titleOf(headline: string, text: string, caption: string, where: string): string {
    if (headline) return oneLine(headline);
    const title = oneLine(text.split('\n')[0] ?? '') || caption || 'Untitled';
    this.report.tell(`${where}: no headline; the title is ${JSON.stringify(title)}.`);
    return title;
  }

  private idOf(wish: string, title: string, where: string): string {
    const id = this.eventId(slug(wish, Infinity) || slug(title) || 'event');
    if (wish && id !== wish) this.report.tell(`${where}: the id "${wish}" became "${id}".`);
    return id;
  }

  /** @returns the media's source, for a title that stands for a missing caption, and what else its fields say */
  private readMedia(
    value: unknown,
    where: string,
  ): {
    caption: string;
    text: string;
    readings: Reading[];
    links: { href: string; words: string }[];
    source: (title: string) => Cited | undefined;
  } {
    const media = fieldsOf(value);
    const [address, link] = [textOf(media['url']), textOf(media['link'])];
    const markup = address.startsWith('<');
    const [content, caption, credit] = [
      fromHtml(markup ? address : ''),
      fromHtml(textOf(media['caption'])),
      fromHtml(textOf(media['credit'])),
    ];
    const frame = content.embeds.find(({ src }) => httpUrl(src));
    const url = httpUrl(markup ? (frame?.src ?? '') : address);
    const words = [address, oneLine(caption.text), oneLine(credit.text)].filter(Boolean).join(', ');
    // A quotation in place of an address is text.
    if (!url && words && !content.text)
      this.report.tell(`${where}: the media has no http(s) address and is not carried: ${words}`);
    else if (!url && (caption.text || credit.text))
      this.report.tell(
        `${where}: the caption and credit of a quotation are not carried: ${[caption.text, credit.text].filter(Boolean).map(oneLine).join(', ')}`,
      );
    const label = textOf(media['title']);
    if (label && !link) this.report.lose("the media's title", where);
    return {
      caption: oneLine(caption.text),
      text: content.text,
      readings: [{ ...content, embeds: content.embeds.filter((embed) => embed !== frame) }, caption, credit],
      links: link ? [{ href: link, words: label }] : [],
      source: (title) =>
        url
          ? this.sourceOf('report', url, oneLine(caption.text) || title, oneLine(credit.text) || undefined, where)
          : undefined,
    };
  }

  /** @returns the source that a link or media is, or undefined when the address is no http(s) URL */
  private sourceOf(
    kind: Source['kind'],
    href: string,
    words: string,
    publisher: string | undefined,
    where: string,
  ): Cited | undefined {
    const url = httpUrl(href);
    if (url)
      return { source: { title: words || hostOf(url), publisher: publisher ?? hostOf(url), url, kind }, citation: {} };
    this.report.lose(`a link that is not http(s)${href && `: ${href}`}`, where);
    return undefined;
  }

  /** @returns the citation of the source, which gets an id the first time */
  private cite({ source, citation }: Cited): Citation {
    const key = JSON.stringify(source);
    const id = this.sourceIds.get(key) ?? this.sourceId(slug(source.title) || 'source');
    if (!this.sourceIds.has(key)) this.sources.push({ id, ...source });
    this.sourceIds.set(key, id);
    return { source: id, ...citation };
  }

  /** A casefile has a source for every event: the document itself, where it names none. */
  private document(): Citation {
    if (!this.isCited)
      this.sources.push({ id: DOCUMENT, title: this.title, publisher: this.publisher, kind: 'reference' });
    this.isCited = true;
    return { source: DOCUMENT };
  }

  private categoryOf(group: string): string {
    if (!group) return this.keep(UNGROUPED);
    const id = this.categoryIds.get(group) ?? this.categoryId(slug(group) || 'group');
    this.categoryIds.set(group, id);
    return this.keep({ id, label: group });
  }

  private keep(category: Category): string {
    if (!this.categories.some(({ id }) => id === category.id)) this.categories.push({ ...category });
    return category.id;
  }
}
