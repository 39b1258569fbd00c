import { browser } from 'wxt/browser';

type ScriptFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];

/** Runs one of our scripts in the tab's main frame; false when the page does not take scripts. */
export async function injectScript(tabId: number, file: ScriptFile): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
    return true;
  } catch {
    return false;
  }
}
