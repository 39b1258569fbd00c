import { fileURLToPath } from 'node:url';
import { readPages, type SamplePage } from './page';

/** Every sample page, by shelf and name. */
export const PAGES: readonly SamplePage[] = readPages(fileURLToPath(new URL('../pages', import.meta.url)));
