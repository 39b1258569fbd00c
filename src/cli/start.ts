import { startNewsstand } from '../../e2e/sites/server';
import { findChromium } from './browsers/find';
import { build } from './build';
import { runMain } from './complaint';
import { hasDisplay } from './display';
import { aboutPort, wantedPort } from './port';
import { say } from './say';
import { PICTURES, takeTour } from './tour/headless';
import { openWindow } from './tour/windowed';

/** `npm start`: builds the extension, serves the sample newsstand, and opens a browser on it. */
await runMain(async () => {
  const port = wantedPort();
  say('Looking for a browser');
  const executable = await findChromium();
  say(`Found ${executable}`);

  say(`Serving the sample newsstand on http://127.0.0.1:${port}/`);
  const newsstand = await startNewsstand({ port }).catch((fault: unknown) => {
    throw aboutPort(fault, port);
  });

  try {
    say('Building the extension');
    const extensionDir = await build('chrome');
    if (hasDisplay()) {
      say('Opening the browser');
      await openWindow(newsstand, executable, extensionDir);
      return 0;
    }
    say(`There is no display here: taking the tour without a window; pictures go to ${PICTURES}/`);
    return (await takeTour(newsstand, executable, extensionDir)) === 0 ? 0 : 1;
  } finally {
    await newsstand.stop();
  }
});
