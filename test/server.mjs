/**
 * A server of good and bad casefiles, on another origin than the tests' page. Each test adds its own `?id=…` to the
 * URL, so that it has its own state; `/log?id=…` returns the requests with that id.
 */
import { createServer } from 'node:http';

const SAMPLE = (title) =>
  JSON.stringify({
    version: 1,
    id: 'served',
    title,
    lang: 'en',
    updated: '2002-12-31',
    subject: 'subject',
    parties: [{ id: 'subject', name: 'The subject' }],
    places: [{ id: 'here', name: 'Here', country: 'NZ', coordinates: [174.8, -41.3] }],
    sources: [{ id: 'record', title: 'Record', publisher: 'Court', kind: 'court' }],
    categories: [{ id: 'other', label: 'Other' }],
    events: [
      {
        id: 'one',
        date: '2001-05-10',
        title: 'It begins',
        category: 'other',
        standing: 'established',
        importance: 3,
        citations: [{ source: 'record' }],
        status: { label: title, tone: 'pending' },
        asylum: { country: 'NO', state: 'requested' },
      },
      {
        id: 'two',
        date: '2001-06-10',
        title: 'It goes on',
        category: 'other',
        standing: 'established',
        importance: 3,
        citations: [{ source: 'record' }],
        whereabouts: { place: 'here', kind: 'bail', label: 'Here' },
        ruling: { court: 'A court', judges: [], outcome: 'Outcome', grounds: [] },
      },
    ],
  });

const json = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };

/** The answer of each path: (response, number of earlier requests with the same path and id, request). */
const ANSWERS = {
  '/good.json': (response) => response.writeHead(200, json).end(SAMPLE('Served')),
  '/redirect.json': (response) => response.writeHead(302, { ...json, location: '/good.json' }).end(),
  '/slow.json': (response) => void setTimeout(() => response.writeHead(200, json).end(SAMPLE('Slow')), 3000),
  '/slow-body.json': (response) => {
    response.writeHead(200, json).write(SAMPLE('Slow').slice(0, 50));
    setTimeout(() => response.end(SAMPLE('Slow').slice(50)), 3000);
  },
  '/late.json': (response) => void setTimeout(() => response.writeHead(200, json).end(SAMPLE('Late')), 300),
  '/cut.json': (response) => {
    response.writeHead(200, { ...json, 'content-length': 100_000 }).write(SAMPLE('Cut').slice(0, 80));
    setTimeout(() => response.destroy(), 20);
  },
  '/cut-once.json': (response, before) =>
    before ? response.writeHead(200, json).end(SAMPLE('Mended')) : response.destroy(),
  '/flaky.json': (response, before) =>
    before < 2 ? response.writeHead(500, json).end('{}') : response.writeHead(200, json).end(SAMPLE('Third time')),
  '/down.json': (response) => response.writeHead(503, json).end('{}'),
  '/missing.json': (response) => response.writeHead(404, json).end('{}'),
  '/forbidden.json': (response) => response.writeHead(403, json).end('{}'),
  '/no-cors.json': (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(SAMPLE('Unseen')),
  '/page.html': (response) =>
    response.writeHead(200, { ...json, 'content-type': 'text/html' }).end('<!doctype html><title>Log in</title>'),
  '/empty.json': (response) => response.writeHead(200, json).end(),
  '/nothing.json': (response) => response.writeHead(204, json).end(),
  '/broken.json': (response) => response.writeHead(200, json).end(SAMPLE('Broken').slice(0, -20)),
  '/bom.json': (response) => response.writeHead(200, json).end(`\ufeff${SAMPLE('With a mark')}`),
  '/text.json': (response) =>
    response.writeHead(200, { ...json, 'content-type': 'text/plain' }).end(SAMPLE('As plain text')),
  '/version.json': (response) => response.writeHead(200, json).end(SAMPLE('New').replace('"version":1', '"version":2')),
  '/bad-event.json': (response) =>
    response.writeHead(200, json).end(SAMPLE('One left').replace('2001-06-10', '2001-06-31')),
  // It never ends by itself: the client has to stop reading.
  '/huge.json': (response) => {
    response.writeHead(200, json).write('{"padding":"');
    const more = () => {
      if (!response.destroyed) {
        response.write('x'.repeat(256 * 1024));
        setTimeout(more, 1);
      }
    };
    more();
  },
  '/changing.json': (response, before, request) => {
    const version = before < 2 ? 1 : 2;
    const etag = `"v${version}"`;
    if (request.headers['if-none-match'] === etag)
      response.writeHead(304, { ...json, etag, 'cache-control': 'no-cache' }).end();
    else response.writeHead(200, { ...json, etag, 'cache-control': 'no-cache' }).end(SAMPLE(`Version ${version}`));
  },
  '/failing-later.json': (response, before) =>
    before ? response.writeHead(500, json).end() : response.writeHead(200, json).end(SAMPLE('Kept')),
  // Different HTML each time, but a good casefile the fourth time.
  '/often-broken.json': (response, before) =>
    response.writeHead(200, json).end(before === 3 ? SAMPLE('Kept') : `<p>${before}</p>`),
  '/broken-later.json': (response, before) =>
    response.writeHead(200, json).end(before ? '{"version":1' : SAMPLE('Kept')),
};

/** @returns the server's origin, and a function that stops it */
export async function startCaseServer() {
  const log = new Map();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const id = searchParams.get('id') ?? '';
    const requests = log.get(id) ?? [];
    if (pathname === '/log') {
      response.writeHead(200, json).end(JSON.stringify(requests));
      return;
    }
    const before = requests.filter(({ path }) => path === pathname).length;
    const entry = {
      path: pathname,
      ifNoneMatch: request.headers['if-none-match'] ?? '',
      cookie: request.headers.cookie ?? '',
      closed: false,
    };
    log.set(id, [...requests, entry]);
    response.on('close', () => {
      entry.closed = true;
    });
    const answer = ANSWERS[pathname];
    if (answer) answer(response, before, request);
    else response.writeHead(404, json).end();
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
