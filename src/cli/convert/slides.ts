/** A casefile as a TimelineJS document. https://timeline.knightlab.com/docs/json-format.html */
import type { CaseEvent, Casefile } from '../../../data/casefile.js';
import { caseLookup, type CaseLookup, type CitedSource } from './case-lookup.js';
import { slideDates } from './dates.js';
import { notesOf } from './event-notes.js';
import { escapeHtml, textToHtml, type Link } from './html.js';
import type { LossReport } from './loss-report.js';
import { noteParagraph, sourceParagraph } from './marked-paragraphs.js';
import { ERA_CATEGORY, isDocumentSource, OTHER_CATEGORY, type Slide, type TimelineDocument } from './timelinejs.js';
import { hostOf } from './urls.js';

/** What writing one slide needs to know of the casefile. */
interface SlideContext {
  readonly casefile: Casefile;
  readonly lookup: CaseLookup;
  /** Whether the format keeps the ids of events, so that an answer can refer to one. */
  readonly hasIds: boolean;
}

/** A link to a source, set on the words of its title. */
interface SourceLink extends Link {
  readonly cited: CitedSource;
}

/**
 * The first source with an address becomes a slide's media, except for reference works: an import makes those of the
 * links in a text, so they become links where the text has their titles. What these do not hold of the sources, or
 * their order, is written in full at the end of the text, in marked paragraphs.
 *
 * @param casefile a casefile in which `parseCasefile` finds no problems
 * @param report receives what neither a field nor the text of a slide carries over
 * @param options `hasIds`: whether the document will be written in a form that keeps `unique_id`
 * @returns slides in the order of the events; intervals in the category `era` as eras, unless they need their text
 */
export function timelineOf(
  casefile: Casefile,
  report: LossReport,
  { hasIds }: { readonly hasIds: boolean },
): TimelineDocument {
  const context = { casefile, lookup: caseLookup(casefile, report), hasIds };
  const eras = new Set(casefile.events.filter((event) => isEra(event, context)));
  const events = casefile.events.filter((event) => !eras.has(event));
  const eraSlides = [...eras].map((event) => slideOf(event, true, context));
  for (const { unique_id, text, media } of eraSlides) {
    if (text.text || media)
      report.addLoss(
        'the text and media of an era: they are in the document, but TimelineJS does not show them',
        unique_id,
      );
  }
  return {
    title: { unique_id: casefile.id, text: { headline: escapeHtml(context.lookup.localize(casefile.title)) } },
    events: events.map((event) => slideOf(event, false, context)),
    ...(eraSlides.length && { eras: eraSlides }),
  };
}

/** TimelineJS shows no text of an era, and an allegation must not lose its standing and its answer. */
function isEra({ category, date, standing, answer }: CaseEvent, { casefile, lookup }: SlideContext): boolean {
  return (
    category === ERA_CATEGORY.id &&
    lookup.categoryLabel(category) === ERA_CATEGORY.label &&
    slideDates(date, casefile.lang).end_date !== undefined &&
    (standing === 'established' || standing === 'reported') &&
    answer === undefined
  );
}

function slideOf(event: CaseEvent, isInEras: boolean, context: SlideContext): Slide {
  const { casefile, lookup } = context;
  const headline = lookup.localize(event.title);
  const { media, text } = contentOf(event, headline, context);
  const label = lookup.categoryLabel(event.category);
  const isUngrouped = event.category === OTHER_CATEGORY.id && label === OTHER_CATEGORY.label;
  return {
    unique_id: event.id,
    ...slideDates(event.date, casefile.lang),
    text: { headline: escapeHtml(headline), ...(text && { text }) },
    ...(media && { media }),
    ...(!isInEras && !isUngrouped && { group: escapeHtml(label) }),
  };
}

/** @returns the media and the text of a slide, which share its sources */
function contentOf(
  event: CaseEvent,
  headline: string,
  context: SlideContext,
): { media: Slide['media']; text: string | undefined } {
  const { lookup, casefile, hasIds } = context;
  const { localize } = lookup;
  const cited = lookup
    .citedSources(event)
    .filter(({ citation, source }) => !(isDocumentSource(source, casefile.title) && saysNothing(citation)));
  const shown = cited.find(({ source: { url, kind } }) => url !== undefined && kind !== 'reference');

  const waiting: SourceLink[] = cited
    .filter((each) => isPlainLink(each, localize))
    .map((each) => ({ href: each.source.url ?? '', words: localize(each.source.title), cited: each }));
  const placed: CitedSource[] = [];
  /** Each source is linked once, in the first text that has its title. */
  const linked = (text: string): string =>
    paragraphs(text, waiting, (link) => {
      waiting.splice(waiting.indexOf(link), 1);
      placed.push(link.cited);
    });

  const detail = event.detail === undefined ? undefined : linked(localize(event.detail));
  const media = shown && mediaOf(shown, headline, localize, linked);
  // An import reads the media and the links before the marked paragraphs. If the sources are in another order, all are
  // written in full.
  const held = [...(shown && isPlainMedia(shown) ? [shown] : []), ...placed];
  const writtenInFull = held.every((each, index) => each === cited[index]) ? cited.slice(held.length) : cited;
  const notes = notesOf(event, lookup).map((note) => noteParagraph(hasIds ? note : { ...note, event: undefined }));
  const body = [...notes, ...writtenInFull.map((each) => sourceParagraph(each, localize))];
  if (!body.length) return { media, text: detail };
  return { media, text: `${detail ? wrapped(detail) : ''}${body.join('')}` };
}

function mediaOf(
  { source }: CitedSource,
  headline: string,
  localize: CaseLookup['localize'],
  linked: (text: string) => string,
): Slide['media'] {
  const url = source.url ?? '';
  const [title, publisher] = [localize(source.title), localize(source.publisher)];
  // An import takes the headline and the host where these two are missing.
  const caption = title === headline ? undefined : linked(title);
  const credit = publisher === hostOf(url) ? undefined : linked(publisher);
  return { url, ...(caption && { caption }), ...(credit && { credit }) };
}

/** Whether the media alone hold everything about the source. */
function isPlainMedia(cited: CitedSource): boolean {
  return cited.source.kind === 'report' && hasOnlyTheBasics(cited);
}

/** Whether a link alone holds everything about the source. */
function isPlainLink(cited: CitedSource, localize: CaseLookup['localize']): boolean {
  const { url, kind, publisher } = cited.source;
  return kind === 'reference' && url !== undefined && localize(publisher) === hostOf(url) && hasOnlyTheBasics(cited);
}

function hasOnlyTheBasics({ citation, source: { archived, published, lang } }: CitedSource): boolean {
  return saysNothing(citation) && [archived, published, lang].every((field) => field === undefined);
}

function saysNothing({ says, quote, locator }: CitedSource['citation']): boolean {
  return [says, quote, locator].every((part) => part === undefined);
}

/** A blank line starts a new paragraph. A text of one paragraph needs no tag. */
function paragraphs<T extends Link>(text: string, links: readonly T[], onPlaced: (link: T) => void): string {
  const parts = text.split(/\n{2,}/).map((part) => textToHtml(part, links, onPlaced));
  return parts.length > 1 ? parts.map(wrapped).join('') : parts.join('');
}

function wrapped(html: string): string {
  return html.startsWith('<p>') ? html : `<p>${html}</p>`;
}
