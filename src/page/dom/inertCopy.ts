import { intact } from './intact';

/** Elements whose `name` or `id` can shadow members of the document or of a form. */
const SHADOWING = 'form, img, embed, object, iframe, frame, button, fieldset, input, output, select, textarea';

/**
 * A deep copy of the document that nothing on the page can see and that runs nothing, with the
 * names removed that would shadow DOM members. Work that must not touch the page works on it.
 */
export function inertCopy(document: Document): Document {
  const copy = intact(document, 'cloneNode')(true) as Document;
  // Taken from an element no name can shadow: `form.removeAttribute` may itself be shadowed.
  const { removeAttribute } = intact(copy, 'createElement')('span');
  for (const element of intact(copy, 'querySelectorAll')(SHADOWING)) {
    removeAttribute.call(element, 'name');
    removeAttribute.call(element, 'id');
  }
  return copy;
}
