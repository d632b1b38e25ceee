import { createTransport } from 'nodemailer';

/** Sends a mail over `SMTP_URL` from `MAIL_FROM`. Answers false when there is no way to send or it failed: then somebody has to pass the message on. */
export async function sendMail(mail: { to: string; subject: string; text: string }): Promise<boolean> {
  const { SMTP_URL: url, MAIL_FROM: from } = process.env;
  if (!url || !from) return false;
  try {
    await createTransport(url).sendMail({ from, ...mail });
    return true;
  } catch (fault) {
    console.error(
      `${new Date().toISOString()} A mail couldn't be sent (${fault instanceof Error ? fault.message.split('\n')[0] : 'unknown'}). Check SMTP_URL.`,
    );
    return false;
  }
}
