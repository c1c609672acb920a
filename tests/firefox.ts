import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import path from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './browser.ts';
import { hosts } from './github/certificate.ts';
import type { GitHub } from './github/server.ts';

/** The extension's id in its manifest, and the one that this profile's addresses of it begin with. */
const extension = { id: 'another-signal@another-signal.dev', uuid: '5f1e0b8a-6f0c-4c1d-9a57-2d1f4f0c7a10' };

/** Firefox has no rule for names as Chromium has: a proxy leads GitHub's hosts to the stand-in, and every other nowhere. */
async function proxyTo(port: number): Promise<{ server: Server; port: number }> {
  const known: ReadonlySet<string> = new Set(Object.values(hosts));
  const server = createServer((_, response) => response.writeHead(502).end());
  server.on('connect', ({ url = '' }, client: Socket) => {
    const [host = ''] = url.split(':');
    if (!known.has(host)) return void client.destroy();
    const target = connect(port, '127.0.0.1', () => client.write('HTTP/1.1 200 Connection established\r\n\r\n'));
    client.pipe(target).pipe(client);
    const end = () => [client, target].forEach((socket) => socket.destroy());
    for (const socket of [client, target]) socket.on('error', end).on('close', end);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

/** Firefox with the built extension. */
export interface LaunchedFirefox {
  readonly browser: Browser;
  newPage(): Promise<Page>;
  /** One of the extension's own pages, such as `options.html`. */
  addressOf(page: string): string;
  close(): Promise<void>;
}

/**
 * Opens Firefox with an unpacked extension, as a person would have it installed with its hosts granted. Driven by
 * WebDriver BiDi: https://pptr.dev/webdriver-bidi.
 *
 * @param folder of the built extension
 * @param github the stand-in that answers for GitHub
 * @param prefs further preferences, by their names in about:config
 */
export async function launchFirefox(folder: string, github: Pick<GitHub, 'port'>, prefs: Readonly<Record<string, unknown>> = {}): Promise<LaunchedFirefox> {
  const proxy = await proxyTo(github.port);
  const browser = await launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      // Hosts of Manifest V3 are the user's to grant; this is what the installation asks about.
      'extensions.originControls.grantByDefault': true,
      'extensions.webextensions.uuids': JSON.stringify({ [extension.id]: extension.uuid }),
      ...prefs,
    },
  });
  const close = async () => {
    await browser.close();
    proxy.server.closeAllConnections();
    proxy.server.close();
  };
  try {
    await browser.installExtension(path.resolve(folder));
  } catch (error) {
    await close();
    throw error;
  }
  return { browser, newPage: () => browser.newPage(), addressOf: (page) => `moz-extension://${extension.uuid}/${page}`, close };
}
