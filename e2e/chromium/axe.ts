import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe holds against a page, each with the first element it is about. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ''}`);
}

/** Pixels by which a page is wider than its window; more than 0 makes the whole page scroll sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
