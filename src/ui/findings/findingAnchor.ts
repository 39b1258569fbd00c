/** The id of a finding's element, for links to it inside the surface. */
export function findingAnchor(findingId: string): string {
  return `finding-${findingId.replace(/[^\w-]/g, (sign) => `.${sign.charCodeAt(0)}.`)}`;
}
