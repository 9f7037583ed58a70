import type { Command as Shown } from '@/lib/search/commands';

/** Something one may do: a link to where it is done, or the button that changes what one acts as. */
export function Command({ command, actPath }: { command: Shown; actPath: string }) {
  return (
    <li>
      {'href' in command ? (
        <a href={command.href} className="found-row">
          <span>{command.label}</span>
        </a>
      ) : (
        <form action={actPath} method="post">
          <button type="submit" name="as" value={command.actAs} className="found-row">
            <span>{command.label}</span>
          </button>
        </form>
      )}
    </li>
  );
}
