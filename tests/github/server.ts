import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Asked } from './answer.ts';
import { answerApi, type ApiAnswer } from './api.ts';
import { answerAsset } from './assets.ts';
import { hosts, makeCertificate } from './certificate.ts';
import { matches, spoil, type Fault, type Matcher } from './faults.ts';
import { answerPage, type PageSettings } from './pages.ts';
import { makeBudget } from './rate-limit.ts';
import type { RecordedPull } from './recorded-pull.ts';
import { holdRecordings, type PullPatch } from './recordings.ts';
import type { LoggedRequest, RequestKind } from './request-log.ts';

/** The token that is right where a test does not choose one. Shaped like no real one. */
export const standInToken = 'stand-in-token';

export interface GitHubOptions {
  readonly pulls: readonly RecordedPull[];
  /** Pages served as they are at their path, before our own. */
  readonly pages?: readonly { readonly path: string; readonly html: string }[];
  readonly token?: string;
  /** Whose token it is, and who is signed in on the pages. */
  readonly login?: string;
  /** Which of GitHub's pages to serve; can be changed later by `show`. */
  readonly show?: Partial<PageSettings>;
}

/** The stand-in for GitHub, running on loopback. */
export interface GitHub {
  readonly port: number;
  /** For Chromium's `--host-resolver-rules`: GitHub's hosts lead here, every other name nowhere. */
  readonly hostResolverRules: string;
  readonly token: string;
  readonly login: string;
  /** Every request since the start or the last `reset`, in the order of arrival. */
  readonly requests: readonly LoggedRequest[];
  /** GraphQL points spent since then. */
  points(): number;
  /** Forgets requests, points, holds and faults; what was held back goes out. Recordings and `update`s stay. */
  reset(): void;
  /** Holds matching answers back until the returned function is called. */
  hold(matcher: Matcher): () => void;
  /** Spoils matching answers until the returned function is called, or so many `times`. The newest fault wins. */
  fault(matcher: Matcher, fault: Fault, times?: number): () => void;
  /** Changes a recorded pull request, as if somebody had pushed or edited. `updatedAt` becomes now unless given. */
  update(reference: { owner: string; repository: string; number: number }, patch: PullPatch): void;
  /** Chooses which of GitHub's pages are served from now on. */
  show(settings: Partial<PageSettings>): void;
  close(): Promise<void>;
}

interface Hold {
  readonly matcher: Matcher;
  readonly released: Promise<void>;
  readonly release: () => void;
}

function kindOf(host: string, path: string, accept: string): RequestKind {
  if (host === hosts.api) return path === '/graphql' ? 'graphql' : /\.(?:diff|patch)\b/.test(accept) ? 'diff' : 'rest';
  if (host === hosts.assets) return 'asset';
  return host === hosts.diffs || /\.(?:diff|patch)$/.test(path) ? 'diff' : 'page';
}

/** Faults that replace the answer before any work was done, so that it cost nothing. */
const free = (fault: Fault | undefined) =>
  fault !== undefined && !['timeout', 'cut-body', 'slow-body', 'late', 'partial', 'edit'].includes(fault.kind);

async function send(response: ServerResponse, answer: Answer, fault: Fault | undefined): Promise<void> {
  if (fault?.kind === 'timeout') return;
  if (fault?.kind === 'late') await sleep(fault.milliseconds);
  if (fault?.kind === 'offline') return void response.socket?.destroy();
  const body = Buffer.from(answer.body);
  const hasBody = answer.status !== 204 && answer.status !== 304;
  response.writeHead(answer.status, { ...answer.headers, ...(hasBody && { 'content-length': body.length }) });
  if (fault?.kind === 'cut-body') {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
    return;
  }
  if (fault?.kind === 'slow-body') {
    const piece = Math.ceil(body.length / 10);
    for (let start = 0; start < body.length && !response.destroyed; start += piece) {
      response.write(body.subarray(start, start + piece));
      await sleep(fault.milliseconds / 10);
    }
  } else if (hasBody) response.write(body);
  response.end();
}

/** A server on loopback, on a free port, with a certificate for GitHub's hosts; nobody answers there yet. */
export async function openDoor(): Promise<Server> {
  const server = createServer(await makeCertificate());
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return server;
}

/** The rules that lead a Chromium to the stand-in at such a server. */
export function hostResolverRulesTo(door: Server): string {
  const { port } = door.address() as AddressInfo;
  return `${Object.values(hosts)
    .map((host) => `MAP ${host}:443 127.0.0.1:${port}`)
    .join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
}

/**
 * Starts GitHub on loopback, over HTTPS, on a free port: github.com, api.github.com, github.githubassets.com and
 * patch-diff.githubusercontent.com, told apart by the Host header.
 *
 * @param options the recorded pulls it knows, and more
 * @param kept a server to answer at, which stays open afterwards, so that one browser can be led to one GitHub after another
 */
export async function startGitHub(options: GitHubOptions, kept?: Server): Promise<GitHub> {
  const { pulls, pages = [], token = standInToken, login = 'mira-maintainer' } = options;
  const recordings = holdRecordings(pulls);
  const budget = makeBudget();
  const requests: LoggedRequest[] = [];
  const holds = new Set<Hold>();
  let faults: { matcher: Matcher; fault: Fault; left: number }[] = [];
  let settings: Partial<PageSettings> = options.show ?? {};

  const answer = (host: string, asked: Asked): ApiAnswer => {
    if (host === hosts.api) return answerApi(asked, { recordings, budget, token, login });
    if (host === hosts.assets) return { ...answerAsset(asked.path), query: null, points: 0 };
    return { ...answerPage(host, asked, recordings, { pages, login, settings }), query: null, points: 0 };
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', headers } = request;
    const host = (headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const url = new URL(request.url ?? '/', 'https://github.com');
    const path = decodeURI(url.pathname);
    const scheme = headers.authorization?.split(' ')[0]?.toLowerCase() ?? null;
    const kind = kindOf(host, path, String(headers.accept));
    const logged: LoggedRequest = {
      host,
      method,
      path,
      kind,
      query: null,
      number: Number(/\/pulls?\/(\d+)/.exec(path)?.[1] ?? Number.NaN) || null,
      list: null,
      points: 0,
      left: false,
      status: null,
      scheme,
      cookies: headers.cookie !== undefined,
      at: Date.now(),
      took: null,
    };
    const arrived = performance.now();
    requests.push(logged);
    response.once('finish', () => (logged.took = performance.now() - arrived));
    response.once('close', () => (logged.left = !response.writableFinished));
    const body = await text(request);
    if (kind === 'graphql') logged.number = Number(/"number": *(\d+)/.exec(body)?.[1] ?? Number.NaN) || null;
    if (kind === 'graphql') logged.list = /"(?:rn|on|n)0": *"([^"]+)"/.exec(body)?.[1] ?? null;
    const full = answer(host, { method, path, parameters: url.searchParams, headers, body });
    logged.query = full.query;
    for (const hold of holds) if (matches(hold.matcher, logged)) await hold.released;
    const spoiling = faults.findLast(({ matcher, left }) => left > 0 && matches(matcher, logged));
    if (spoiling) spoiling.left -= 1;
    const sent = spoiling ? spoil(spoiling.fault, full) : full;
    const cors = host === hosts.api ? { 'access-control-allow-origin': '*' } : {};
    if (!free(spoiling?.fault)) logged.points = full.points;
    if (spoiling?.fault.kind !== 'timeout' && spoiling?.fault.kind !== 'offline') logged.status = sent.status;
    await send(response, { ...sent, headers: { ...cors, ...sent.headers } }, spoiling?.fault);
  };

  const server = kept ?? (await openDoor());
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    handle(request, response).catch((error: unknown) => {
      // A test must see our own mistakes, not a silent 500.
      console.error('The stand-in GitHub failed.', error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  };
  server.on('request', listener);
  const releaseAll = () => holds.forEach(({ release }) => release());

  return {
    port: (server.address() as AddressInfo).port,
    token,
    login,
    hostResolverRules: hostResolverRulesTo(server),
    requests,
    points: () => requests.reduce((sum, { points }) => sum + points, 0),
    reset() {
      requests.length = 0;
      faults = [];
      releaseAll();
      budget.reset();
    },
    hold(matcher) {
      let open: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (open = resolve));
      const hold: Hold = { matcher, released, release: () => (holds.delete(hold), open()) };
      holds.add(hold);
      return hold.release;
    },
    fault(matcher, fault, times = Infinity) {
      const entry = { matcher, fault, left: times };
      faults.push(entry);
      return () => void (faults = faults.filter((other) => other !== entry));
    },
    update: (reference, patch) => recordings.update(reference, patch),
    show: (change) => void (settings = { ...settings, ...change }),
    async close() {
      releaseAll();
      server.off('request', listener);
      const closed = kept ? null : new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
