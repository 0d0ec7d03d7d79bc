/** The focus when an update moves or removes the focused control. */
import { expect } from '@open-wc/testing';
import { registerCase } from '../../../src/cases/register.js';
import { small } from '../../fixtures/small.js';
import { pinClock } from '../clock.js';
import { all, draw, listen, NOW, one, openLists, part, parts, resetPage, shown, words } from '../support.js';

describe('an update keeps the focus', () => {
  const heard = listen();
  pinClock(NOW);
  afterEach(resetPage);
  afterEach(() => {
    expect(heard).to.deep.equal({ warnings: [], errors: [], thrown: [] });
  });
  it('keeps the focus on a source when another comes in front of it', async () => {
    const sources = ['a', 'b'].map((id) => ({ ...small.sources[0]!, id, url: `https://example.org/${id}` }));
    const register = (...cited: string[]): void => {
      registerCase({
        ...small,
        id: 'sourced',
        sources,
        events: [{ ...small.events[0]!, citations: cited.map((source) => ({ source })) }],
      });
    };
    register('b');
    const element = await draw('case-timeline', 'case="sourced"');
    await openLists(element, 'li details');
    one<HTMLAnchorElement>(element, 'li details a').focus();
    register('a', 'b');
    await element.updateComplete;
    expect(all(element, 'li details a')).to.have.length(2);
    expect((element.shadowRoot!.activeElement as HTMLAnchorElement).href).to.equal('https://example.org/b');
  });
  const DAY = 'as-of="2002-07-15" limit="4"';
  const edit = (id: string, change: object): typeof small.events =>
    small.events.map((event) => (event.id === id ? { ...event, ...change } : event));
  const titled =
    (text: string) =>
    (element: Element): HTMLElement =>
      all(element, 'li')
        .find((li) => words(li).includes(text))!
        .querySelector('summary')!;
  const button = (element: Element): HTMLElement => part(element, 'more');
  const [falls, free] = [titled('The subject is arrested'), titled('The subject is free')];
  for (const [what, focused, events, expected] of [
    ['the event that has it moves down the list', falls, edit('arrest', { date: '2002-07-10' }), falls],
    ['the event that has it moves up the list', free, edit('free', { date: '2001-01-10' }), free],
    ['another event moves over it', titled('Norway asks'), edit('free', { date: '2001-01-10' }), titled('Norway asks')],
    [
      'the event that has it folds away: the nearest control',
      falls,
      edit('arrest', { importance: 1 }),
      titled('Norway asks'),
    ],
    [
      'the event that has it is no longer there: the nearest control',
      free,
      small.events.filter(({ id }) => id !== 'free'),
      titled('The final court overturns'),
    ],
    [
      '"show all" goes: the nearest control',
      button,
      small.events.filter(({ importance, id }) => importance === 3 && id !== 'request'),
      free,
    ],
  ] as const) {
    it(`keeps the focus when ${what}`, async () => {
      registerCase({ ...small, id: 'focused' });
      const element = await draw('case-timeline', `case="focused" ${DAY}`);
      focused(element).focus();
      expect(element.shadowRoot!.activeElement).to.equal(focused(element));
      registerCase({ ...small, id: 'focused', events });
      await element.updateComplete;
      const active = element.shadowRoot!.activeElement;
      expect(
        active && (expected(element) === active || expected(element).closest('li')!.contains(active)),
        words(active?.closest('li')),
      ).to.equal(true);
    });
  }
  it('keeps the focus when the country chosen on the map is no longer there: the nearest control', async () => {
    registerCase({ ...small, id: 'focused' });
    const element = await draw('case-asylum-map', 'case="focused"');
    parts(element, 'marker').at(-1)!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.matches('li')).to.equal(true);
    const [chosen] = all(element, 'li[tabindex] b').map(words);
    registerCase({
      ...small,
      id: 'focused',
      events: small.events.map((event) => ({ ...event, asylum: undefined, extradition: undefined })),
    });
    await element.updateComplete;
    expect([shown(element).includes(chosen!), element.shadowRoot!.activeElement?.localName]).to.deep.equal([
      false,
      'summary',
    ]);
  });
});
