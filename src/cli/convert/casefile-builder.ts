/** Makes the events, sources and categories of a casefile from the slides of a document. */
import type { CaseEvent, Category, Citation, Source } from '../../../data/casefile.js';
import { readSlideDates } from './dates.js';
import { readHtml, type HtmlContent } from './html.js';
import { MAX_ID_LENGTH, slug, uniqueIds } from './ids.js';
import type { LossReport } from './loss-report.js';
import { readMarkedParagraphs, type MarkedFields, type SourceDraft } from './marked-paragraphs.js';
import { reportSlideLosses } from './slide-losses.js';
import { linkSource, mediaSource, oneLine, readMedia, type SlideMedia } from './slide-media.js';
import {
  DOCUMENT_SOURCE_ID,
  ERA_CATEGORY,
  fieldsOf,
  OTHER_CATEGORY,
  textOf,
  type UncheckedSlide,
} from './timelinejs.js';

/** What the document says about itself. */
export interface DocumentFacts {
  readonly title: string;
  /** The publisher of the source that represents the document. */
  readonly publisher: string;
  readonly lang: string;
  readonly isCosmological: boolean;
}

/** What was read of one slide. */
interface SlideContents {
  readonly where: string;
  readonly headline: HtmlContent;
  readonly body: HtmlContent;
  readonly media: SlideMedia;
}

export class CasefileBuilder {
  readonly sources: Source[] = [];
  readonly categories: Category[] = [];
  private readonly facts: DocumentFacts;
  private readonly report: LossReport;
  private readonly added: { event: CaseEvent; where: string }[] = [];
  private readonly newEventId = uniqueIds();
  private readonly newSourceId = uniqueIds(DOCUMENT_SOURCE_ID);
  private readonly newCategoryId = uniqueIds(OTHER_CATEGORY.id, ERA_CATEGORY.id);
  /** The ids created so far, by slide, source or group. */
  private readonly eventIds = new Map<string, string>();
  private readonly sourceIds = new Map<string, string>();
  private readonly categoryIds = new Map<string, string>();

  constructor(facts: DocumentFacts, report: LossReport) {
    this.facts = facts;
    this.report = report;
  }

  /** Adds a slide or an era as an event, or reports why it is left out. */
  add(slide: UncheckedSlide): void {
    const { where, type, fields } = slide;
    const texts = fieldsOf(fields['text']);
    const headline = readHtml(textOf(texts['headline']));
    const body = readHtml(textOf(texts['text']));
    const { edtf, problem, losses } = readSlideDates(fields, this.facts);
    const hasEnd = textOf(fieldsOf(fields['end_date'])['year']) !== '';
    if (edtf === undefined || (type === 'era' && !hasEnd)) {
      const name = JSON.stringify(oneLine(headline.text || body.text || 'Untitled'));
      this.report.addRemark(`${where}: ${problem ?? 'an era needs an end date.'} Left out: ${name}.`);
      return;
    }
    reportSlideLosses(slide, this.report);
    for (const loss of losses) this.report.addLoss(loss, where);
    const media = readMedia(fields['media'], where, this.report);
    const contents = { where, headline, body, media };
    const title = this.titleOf(contents);
    const detail = detailOf(contents, title);
    const marked = this.markedFieldsOf(contents);
    const event: CaseEvent = {
      id: this.idOf(textOf(fields['unique_id']), title, where),
      date: edtf,
      title,
      ...(detail && { detail }),
      category: this.categoryOf(type, oneLine(readHtml(textOf(fields['group'])).text)),
      standing: 'reported',
      ...marked.fields,
      importance: 2,
      citations: this.citationsOf(contents, title, marked.sources),
    };
    this.added.push({ event, where });
  }

  /** @returns the events in the order in which they were added; call it when all slides are added */
  events(): CaseEvent[] {
    return this.added.map(({ event, where }) => {
      if (!Array.isArray(event.answer)) return event;
      const answer = event.answer.map(({ event: uniqueId, ...dated }) => {
        if (uniqueId === undefined) return dated;
        const id = this.eventIds.get(uniqueId);
        if (id === undefined)
          this.report.addLoss(`the event of an answer, "${uniqueId}", which is not in the document`, where);
        return { ...dated, ...(id !== undefined && { event: id }) };
      });
      return { ...event, answer };
    });
  }

  private titleOf({ where, headline, body, media }: SlideContents): string {
    if (headline.text) return oneLine(headline.text);
    const title = oneLine(body.text.split('\n')[0] ?? '') || media.caption || 'Untitled';
    this.report.addRemark(`${where}: no headline; the title is ${JSON.stringify(title)}.`);
    return title;
  }

  private idOf(uniqueId: string, title: string, where: string): string {
    const id = this.newEventId(slug(uniqueId, MAX_ID_LENGTH) || slug(title) || 'event');
    if (uniqueId && id !== uniqueId) this.report.addRemark(`${where}: the id "${uniqueId}" became "${id}".`);
    if (uniqueId && !this.eventIds.has(uniqueId)) this.eventIds.set(uniqueId, id);
    return id;
  }

  private markedFieldsOf({ where, headline, body, media }: SlideContents): MarkedFields {
    const contents = [body, headline, ...media.contents];
    for (const { name, src } of contents.flatMap(({ embeds }) => embeds))
      this.report.addLoss(`<${name}> in a text${src && `: ${src}`}`, where);
    const read = readMarkedParagraphs(contents.flatMap(({ marked }) => marked));
    for (const text of read.unreadable)
      this.report.addLoss(`a paragraph that was changed after the export: ${JSON.stringify(text)}`, where);
    return read;
  }

  /** @returns what the event cites: its media, its links, then the sources in marked paragraphs, each once */
  private citationsOf(
    { where, headline, body, media }: SlideContents,
    title: string,
    marked: readonly SourceDraft[],
  ): Citation[] {
    const links = [...[body, headline, ...media.contents].flatMap((content) => content.links), ...media.links];
    const shown = mediaSource(media, title);
    const linked = links.flatMap((link) => linkSource(link, where, this.report) ?? []);
    // A marked paragraph says the same as the media or the link, and more.
    const isMarked = ({ source }: SourceDraft): boolean =>
      marked.some(
        (other) =>
          other.source.url === source.url &&
          other.source.title === source.title &&
          other.source.publisher === source.publisher,
      );
    const unmarked = [...(shown ? [shown] : []), ...linked].filter((draft) => !isMarked(draft));
    const citations = [...unmarked, ...marked].map((draft) => this.cite(draft));
    if (!citations.length) return [this.citeDocument()];
    return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()];
  }

  private cite({ source, citation }: SourceDraft): Citation {
    const key = JSON.stringify(source);
    let id = this.sourceIds.get(key);
    if (id === undefined) {
      id = this.newSourceId(slug(source.title) || 'source');
      this.sourceIds.set(key, id);
      this.sources.push({ id, ...source });
    }
    return { source: id, ...citation };
  }

  /** Every event of a casefile needs a source. If a slide has none, it is the document itself. */
  private citeDocument(): Citation {
    const { title, publisher } = this.facts;
    if (!this.sources.some(({ id }) => id === DOCUMENT_SOURCE_ID))
      this.sources.push({ id: DOCUMENT_SOURCE_ID, title, publisher, kind: 'reference' });
    return { source: DOCUMENT_SOURCE_ID };
  }

  private categoryOf(type: UncheckedSlide['type'], group: string): string {
    if (type === 'era') return this.useCategory(ERA_CATEGORY);
    if (!group) return this.useCategory(OTHER_CATEGORY);
    const id = this.categoryIds.get(group) ?? this.newCategoryId(slug(group) || 'group');
    this.categoryIds.set(group, id);
    return this.useCategory({ id, label: group });
  }

  private useCategory(category: Category): string {
    if (!this.categories.some(({ id }) => id === category.id)) this.categories.push({ ...category });
    return category.id;
  }
}

/** Without a headline, the text may be no more than what became the title. */
function detailOf({ headline, body, media }: SlideContents, title: string): string {
  return [body.text, media.quotation].filter((text) => text && (headline.text || oneLine(text) !== title)).join('\n\n');
}
