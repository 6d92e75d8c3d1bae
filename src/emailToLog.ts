import type { EmailAdapter } from 'payload'

/**
 * Without a mail server, what would be sent (a link to set a new password) is written to the log, where whoever
 * runs the server can hand it on.
 */
export const emailToLog: EmailAdapter = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'laurel@localhost',
  defaultFromName: 'Laurel',
  sendEmail: async ({ to, subject, html, text }) => {
    payload.logger.warn({
      msg: `No mail server is set up. To ${JSON.stringify(to)}: ${subject}\n${text ?? html}`,
    })
  },
})
