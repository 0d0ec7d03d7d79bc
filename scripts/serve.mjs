/** Serves the built demo and prints its URL. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const pages = sirv(fileURLToPath(new URL('../dist/demo', import.meta.url)), { dev: true });

const server = createServer((request, response) => {
  pages(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  });
});

let port = Number(process.env.PORT ?? 8000);
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
  port += 1;
  server.listen(port, 'localhost');
});
server.on('listening', () => {
  console.log(`The demo is at http://localhost:${port}/`);
});
server.listen(port, 'localhost');
