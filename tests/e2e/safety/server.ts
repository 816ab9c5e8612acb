import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { BUNDLES } from './bundles.ts';

/** A page of the suite as its site serves it. */
export interface Served {
  /** inside of `<body>` */
  body: string;
  /** name of the bundle whose script the page runs; none when left out */
  script?: string;
  /** ms from the load event until the script comes; it stands in the page itself when left out */
  scriptAfter?: number;
  headers?: Record<string, string>;
  /** Sends the body in parts, with so many ms between them. */
  parts?: { bodies: string[]; pause: number };
}

const HTML = 'text/html; charset=utf-8';
const NONCE = 'c2FmZXR5';

/** The nonce of the scripts in every page, for policies. */
export const SCRIPT_NONCE = `'nonce-${NONCE}'`;

function headOf(title: string, naive: boolean): string {
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>` +
    `<script nonce="${NONCE}" src="/bundle/probe.js" type="module"></script>` +
    `${naive ? '<script src="/bundle/naive.js" type="module"></script>' : ''}</head><body>`
  );
}

function scriptOf({ script, scriptAfter }: Served): string {
  if (!script) return '';
  const path = `/bundle/${script}.js`;
  if (scriptAfter === undefined) return `<script nonce="${NONCE}" type="module" src="${path}"></script>`;
  return `<script nonce="${NONCE}">addEventListener('load', () => setTimeout(() => import('${path}'), ${scriptAfter}))</script>`;
}

async function send(response: ServerResponse, name: string, served: Served, naive: boolean): Promise<void> {
  response.writeHead(200, { 'content-type': HTML, 'cache-control': 'no-store', ...served.headers });
  response.write(headOf(name, naive));
  for (const part of served.parts?.bodies ?? []) {
    response.write(part);
    await new Promise((resolve) => setTimeout(resolve, served.parts!.pause));
  }
  response.end(`${served.body}${scriptOf(served)}</body></html>`);
}

export interface SafetyServer {
  port: number;
  close(): Promise<void>;
}

/** Serves pages by their name, with the naive painter where the address asks for it, and the bundles, on a free port of 127.0.0.1. */
export async function serveSafety(pages: ReadonlyMap<string, Served>): Promise<SafetyServer> {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
    const [, kind, name = ''] = pathname.split('/');
    const served = kind === 'page' ? pages.get(name) : undefined;
    if (served) return void send(response, name, served, searchParams.has('naive'));
    const script =
      kind === 'bundle' && /^[\w-]+\.js$/.test(name)
        ? await readFile(join(BUNDLES, name)).catch(() => undefined)
        : undefined;
    response.writeHead(script ? 200 : pathname === '/favicon.ico' ? 204 : 404, {
      'content-type': script ? 'text/javascript; charset=utf-8' : 'text/plain',
    });
    response.end(script ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
