/** A command for the test runner: media features which its own `emulateMedia` does not pass on to Chromium. */
export function emulateFeaturesPlugin() {
  /** Chromium forgets what a client asked of it as soon as that client detaches. */
  const clients = new Map();
  return {
    name: 'emulate-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return undefined;
      const page = session.browser.getPage(session.id);
      const client = clients.get(page) ?? (await page.createCDPSession());
      clients.set(page, client);
      await client.send('Emulation.setEmulatedMedia', {
        features: Object.entries(payload).map(([name, value]) => ({ name, value })),
      });
      return true;
    },
  };
}
