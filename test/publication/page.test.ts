/** Where the element stands: in shadow roots, and in a page that is marked as a whole. */
import { expect } from '@open-wc/testing';
import { article, endless, find, HERE, ld, meta, news, OWN, parse } from './pages.js';

describe('shadow roots', () => {
  const hosted = (body: string, shadow: string): { document: Document; root: ShadowRoot } => {
    const document = parse(OWN, body);
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = shadow;
    return { document, root };
  };

  it('finds a date outside a shadow root', () => {
    const { document, root } = hosted(
      '<article><time pubdate datetime="2021-01-06"></time><div id="host"></div></article>',
      HERE,
    );
    expect(find(document, root.querySelector('#here')!)).to.equal('2021-01-06');
  });

  it('finds a date outside two nested shadow roots', () => {
    const { document, root } = hosted(
      '<article><time pubdate datetime="2021-01-06"></time><div id="host"></div></article>',
      '<section><div></div></section>',
    );
    const inner = root.querySelector('div')!.attachShadow({ mode: 'closed' });
    inner.innerHTML = HERE;
    expect(find(document, inner.querySelector('#here')!)).to.equal('2021-01-06');
  });

  it('prefers the article inside the shadow root', () => {
    const { document, root } = hosted(
      '<article><time pubdate datetime="2021-01-08"></time><div id="host"></div></article>',
      `<article><time pubdate datetime="2021-01-06"></time>${HERE}</article>`,
    );
    expect(find(document, root.querySelector('#here')!)).to.equal('2021-01-06');
  });

  it('finds a date around the slot that shows the element', () => {
    const { document } = hosted(
      `<div id="host">${HERE}</div>`,
      '<article><time pubdate datetime="2021-01-06"></time><slot></slot></article>',
    );
    expect(find(document)).to.equal('2021-01-06');
  });

  it('in the second article of an endless page, the metadata is not used', () => {
    const { document, root } = hosted(
      '<article><h1>One</h1></article><div id="host"></div>',
      `<article><h1>Two</h1>${HERE}</article>`,
    );
    document.head.insertAdjacentHTML('beforeend', meta('pubdate', '2021-01-06'));
    expect(find(document, root.querySelector('#here')!)).to.equal(undefined);
  });
});

describe('attributes of the whole page', () => {
  it('the html element is marked as an article', () => {
    const document = parse(`${OWN}<meta itemprop="datePublished" content="2021-01-06">`, `<div>${HERE}</div>`);
    document.documentElement.setAttribute('itemscope', '');
    document.documentElement.setAttribute('itemtype', 'http://schema.org/Article');
    expect(find(document)).to.equal('2021-01-06');
  });

  it('the html element is marked as an article, the element is in the second article of an endless page', () => {
    const document = parse(
      `${OWN}<meta itemprop="datePublished" content="2021-01-06">`,
      endless(2, () => ''),
    );
    document.documentElement.setAttribute('itemtype', 'http://schema.org/Article');
    expect(find(document)).to.equal(undefined);
  });

  for (const type of ['Organization', 'WebPage']) {
    it(`an html element marked as ${type} does not hide the JSON-LD`, () => {
      const document = parse(`${OWN}${ld(news('2021-01-06'))}`, article(''));
      document.documentElement.setAttribute('itemscope', '');
      document.documentElement.setAttribute('itemtype', `http://schema.org/${type}`);
      expect(find(document)).to.equal('2021-01-06');
    });
  }

  it('the body is marked as an article, with the title of the site as its headline', () => {
    const document = parse(
      `${OWN}${meta('pubdate', '2021-01-06')}`,
      `<h1><a href="/">Gazette</a></h1><div>${HERE}</div>`,
    );
    document.body.setAttribute('itemtype', 'http://schema.org/Article');
    expect(find(document)).to.equal('2021-01-06');
  });
});
