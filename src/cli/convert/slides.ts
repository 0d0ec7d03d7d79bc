/** A casefile as a TimelineJS document. https://timeline.knightlab.com/docs/json-format.html */
import type { CaseEvent, Casefile, Source } from '../../../data/casefile.js';
import { slideDates } from './dates.js';
import { escapeHtml, markedParagraph, toHtml, type Link } from './html.js';
import { notesOf, sourceParagraph, speaker } from './notes.js';
import type { Report } from './report.js';
import { ERA, isDocument, UNGROUPED, type Slide, type Timeline } from './timelinejs.js';
import { hostOf } from './urls.js';

interface Cited {
  readonly citation: CaseEvent['citations'][number];
  readonly source: Source;
}

/**
 * The first source with an address becomes a slide's media, but reference works, which an import makes of the links in
 * a text: those are linked where the text has their titles. What these do not hold of a source, or not in its order,
 * stands at the end of the text, in marked paragraphs.
 *
 * @param casefile a casefile that `parseCasefile` has nothing against
 * @param report is told what neither a field nor the text of a slide carries
 * @returns slides in the order of the events; intervals in the category `era` as eras, unless they need their text
 */
export function timelineOf(casefile: Casefile, report: Report): Timeline {
  const { lang, events } = casefile;
  const say = speaker(casefile, report);
  const sources = new Map(casefile.sources.map((source) => [source.id, source]));
  const categories = new Map(casefile.categories.map(({ id, label }) => [id, say(label)]));
  const titles = new Map(events.map(({ id, title }) => [id, say(title)]));
  // TimelineJS shows no text of an era, and what is alleged must not lose its standing and its answer.
  const isEra = ({ category, date, standing, answer }: CaseEvent): boolean =>
    category === ERA.id &&
    categories.get(category) === ERA.label &&
    slideDates(date, lang).end_date !== undefined &&
    (standing === 'established' || standing === 'reported') &&
    answer === undefined;

  const slideOf = (event: CaseEvent): Slide => {
    const title = say(event.title);
    const cited = event.citations.flatMap((citation): Cited[] => {
      const source = sources.get(citation.source);
      return source && !(isDocument(source, casefile.title) && saysNothing(citation)) ? [{ citation, source }] : [];
    });
    const first = cited.find(({ source: { url, kind } }) => url !== undefined && kind !== 'reference');
    const ownCaption = first && say(first.source.title) !== title ? say(first.source.title) : undefined;
    const ownCredit =
      first && say(first.source.publisher) !== hostOf(first.source.url ?? '') ? say(first.source.publisher) : undefined;
    const [links, placed] = [
      cited.filter(isBareLink).map((one) => ({ href: one.source.url ?? '', words: say(one.source.title), one })),
      [] as (Link & { one: Cited })[],
    ];
    const [detail, caption, credit] = [event.detail && say(event.detail), ownCaption, ownCredit].map(
      (text) => text && paragraphs(text, links, placed),
    );
    const held = [...(first && isBareMedia(first) ? [first] : []), ...placed.map(({ one }) => one)];
    // An import finds these first; where that is not their order, each is told in full.
    const inFull = held.every((one, index) => one === cited[index]) ? cited.slice(held.length) : cited;
    const notes = notesOf(event, say, (id) => titles.get(id) ?? id).map(({ mark, text }) =>
      markedParagraph(mark, toHtml(text)),
    );
    const rest = inFull.map(({ citation, source }) => sourceParagraph(citation, source, say));
    const body = [...notes, ...rest];
    const text = body.length ? [detail && wrapped(detail), ...body].filter(Boolean).join('') : detail;
    const group = categories.get(event.category) ?? '';
    return {
      unique_id: event.id,
      ...slideDates(event.date, lang),
      text: { headline: escapeHtml(title), ...(text && { text }) },
      ...(first?.source.url && {
        media: { url: first.source.url, ...(caption && { caption }), ...(credit && { credit }) },
      }),
      ...(!isEra(event) &&
        !(event.category === UNGROUPED.id && group === UNGROUPED.label) && { group: escapeHtml(group) }),
    };
  };

  const isBare = ({ citation, source: { published, lang: language } }: Cited): boolean =>
    saysNothing(citation) && published === undefined && language === undefined;
  const isBareMedia = (one: Cited): boolean => one.source.kind === 'report' && isBare(one);
  const isBareLink = (one: Cited): boolean =>
    one.source.kind === 'reference' &&
    one.source.url !== undefined &&
    say(one.source.publisher) === hostOf(one.source.url) &&
    isBare(one);

  const eras = events.filter(isEra).map(slideOf);
  for (const { unique_id, text, media } of eras) {
    if (text.text || media)
      report.lose(
        'the text and media of an era: they are in the document, but TimelineJS does not show them',
        unique_id,
      );
  }
  return {
    title: { unique_id: casefile.id, text: { headline: escapeHtml(say(casefile.title)) } },
    events: events.filter((event) => !isEra(event)).map(slideOf),
    ...(eras.length && { eras }),
  };
}

function saysNothing({ says, quote, locator }: CaseEvent['citations'][number]): boolean {
  return [says, quote, locator].every((part) => part === undefined);
}

/** A blank line starts a new paragraph; a text of one needs no tag. */
function paragraphs<T extends Link>(text: string, links: T[], placed: T[]): string {
  const parts = text.split(/\n{2,}/).map((part) => toHtml(part, links, placed));
  return parts.length > 1 ? parts.map(wrapped).join('') : parts.join('');
}

function wrapped(html: string): string {
  return html.startsWith('<p>') ? html : `<p>${html}</p>`;
}
