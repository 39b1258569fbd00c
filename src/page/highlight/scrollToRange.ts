import { intact } from '../dom/intact';

/** Where a statement that has to be scrolled to comes to lie, as a share of the viewport's height. */
const READING_LINE = 0.25;

/** A statement between these shares of the height, with room for its card, is left where it is. */
const COMFORTABLE = { from: 0.08, to: 0.6 };

/** Scrolls the page, and boxes in it that scroll by themselves, so that the range can be read. */
export function scrollToRange(document: Document, range: Range): void {
  const view = intact(document, 'defaultView');
  if (view === null) return;
  for (let box = range.startContainer.parentElement; box !== null; box = box.parentElement) {
    if (scrollsItself(view, box)) {
      const offset = range.getBoundingClientRect().top - box.getBoundingClientRect().top;
      if (offset < 0 || offset > box.clientHeight * COMFORTABLE.to)
        box.scrollTop += offset - box.clientHeight * READING_LINE;
    }
  }
  const { top, bottom } = range.getBoundingClientRect();
  const height = view.innerHeight;
  if (top >= height * COMFORTABLE.from && bottom <= height * COMFORTABLE.to) return;
  // A hidden page is drawn about once a second, too seldom for a motion that nobody sees.
  const still = intact(document, 'hidden') || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollBy({ top: top - height * READING_LINE, behavior: still ? 'instant' : 'smooth' });
}

function scrollsItself(view: Window, box: Element): boolean {
  if (box.scrollHeight <= box.clientHeight || box.localName === 'html' || box.localName === 'body') return false;
  return /auto|scroll/.test(view.getComputedStyle(box).overflowY);
}
