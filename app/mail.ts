import { createTransport } from 'nodemailer';
import { ownOrigin } from './origin.ts';

const patienceMs = 10_000;

/** Sends a mail over `SMTP_URL`, from `MAIL_FROM`. Answers false when there is no way to send or it failed: then somebody has to pass the message on. */
export async function sendMail(mail: { to: string; subject: string; text: string }): Promise<boolean> {
  const { SMTP_URL: url, MAIL_FROM: from = `Medborgarlöfte <medborgarlofte@${new URL(ownOrigin()).hostname}>` } = process.env;
  if (!url) return false;
  try {
    const patience = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs };
    await createTransport({ url, ...patience }).sendMail({ from, ...mail });
    return true;
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : 'unknown';
    console.error(`${new Date().toISOString()} A mail couldn't be sent (${code}). Check SMTP_URL and MAIL_FROM.`);
    return false;
  }
}
