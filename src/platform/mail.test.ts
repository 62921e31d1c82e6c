import { createServer, type Server } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { openMailer } from './mail.ts'

/** A mail server that takes whatever comes and remembers it, line by line. */
const heard: string[] = []
const server: Server = createServer((socket) => {
  let inData = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  say('220 here')
  let rest = ''
  socket.on('data', (bytes) => {
    const lines = (rest + bytes.toString()).split('\r\n')
    rest = lines.pop()!
    for (const line of lines) {
      heard.push(line)
      if (inData && line !== '.') continue
      if (inData) inData = false
      else if (line === 'DATA') {
        inData = true
        say('354 go on')
        continue
      }
      say(line === 'QUIT' ? '221 bye' : '250 ok')
    }
  })
})
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
const { port } = server.address() as { port: number }
const mailer = openMailer(`smtp://127.0.0.1:${port}`, 'https://samhandling.example')
afterAll(() => {
  mailer.close()
  server.close()
})

test('a subject or an address with line breaks begins no header and adds no receiver to what is sent', async () => {
  await mailer.send({
    id: 'm1',
    to: 'nora@example.org',
    subject: 'Hej\r\nBcc: alla@example.org\nX-Ny: ja\r\n\r\nEn annan text',
    text: 'Texten.',
    headers: { 'List-Unsubscribe': '<https://samhandling.example/brev/x>\r\nBcc: alla@example.org' },
  })
  for (const to of ['nora@example.org\r\nRCPT TO:<alla@example.org>', 'nora@example.org, alla@example.org'])
    await mailer.send({ id: 'm2', to, subject: 'Hej', text: 'x' }).catch(() => {})
  expect(heard.filter((line) => /^(bcc|x-ny|en annan text)/i.test(line))).toEqual([])
  const receivers = heard.filter((line) => /^rcpt to/i.test(line))
  expect(receivers[0]).toMatch(/^RCPT TO:<nora@example\.org>/)
  expect(receivers.filter((line) => line.toLowerCase().includes('<alla@'))).toEqual([])
})
