import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface PageServer {
  port: number;
  /** paths that were asked for, oldest first */
  requests: string[];
  close(): Promise<void>;
}

/** Serves the files of some folders, the first that has a path wins, on a free port of 127.0.0.1. */
export async function servePages(folders: readonly string[]): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    requests.push(path);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    for (const folder of folders) {
      const full = normalize(join(folder, file));
      if (!full.startsWith(normalize(folder) + sep)) continue;
      const body = await readFile(full).catch(() => undefined);
      if (body === undefined) continue;
      response.writeHead(200, { 'content-type': TYPES[extname(full)] ?? 'application/octet-stream' });
      response.end(body);
      return;
    }
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end('Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
