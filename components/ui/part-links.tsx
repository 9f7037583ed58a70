/** The parts of a page or document, in the order in which they stand. */
export type Parts = readonly { href: string; label: string }[];

/** A link to each. */
export const PartLinks = ({ parts }: { parts: Parts }) => (
  <ul>
    {parts.map(({ href, label }) => (
      <li key={href}>
        <a href={href} className="link">
          {label}
        </a>
      </li>
    ))}
  </ul>
);
