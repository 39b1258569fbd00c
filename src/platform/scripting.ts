import { browser, type ScriptPublicPath } from 'wxt/browser';

/** Runs one of our scripts in the tab's main frame; false when the page does not take scripts. */
export async function injectScript(tabId: number, file: ScriptPublicPath): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
    return true;
  } catch {
    return false;
  }
}
