import type { ComponentChildren } from 'preact';

interface ExternalLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
}

/** A link out of the extension. Only web addresses become links: data must not be able to run. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
