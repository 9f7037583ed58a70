import 'server-only';
import { createTransport } from 'nodemailer';
import { sendQueuedLetters } from './send-queued';

const EVERY_MS = 15_000;

/** Looks into the outbox every quarter of a minute while the server runs. Without SMTP_URL letters stay there. */
export function startDispatcher(): void {
  const { SMTP_URL: address, MAIL_FROM: from } = process.env;
  if (!address) return;
  const transport = createTransport(address);
  let isBusy = false;
  const tick = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    await sendQueuedLetters(async ({ toEmail, toName, subject, body }) => {
      await transport.sendMail({ from, to: { name: toName, address: toEmail }, subject, text: body });
    }, new Date()).finally(() => {
      isBusy = false;
    });
  };
  setInterval(() => void tick().then(undefined, report), EVERY_MS).unref();
}

/** A database that is away for a moment must not end the server; the next round tries again. */
function report(error: unknown): void {
  process.stderr.write(`mail dispatcher: ${error instanceof Error ? error.message : String(error)}\n`);
}
