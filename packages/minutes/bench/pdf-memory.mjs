/** Writes 1,000 minutes as PDF and says how much more memory the program holds then than after 200. */
import { pathToFileURL } from 'node:url'
import { pdfOf } from '@apertura/minutes/pdf'
import { meeting } from './html-meeting.mjs'
import { meetingTree } from './html-meeting-tree.mjs'

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  let early = 0
  for (let i = 1; i <= 1000; i += 1) {
    await pdfOf(meetingTree(meeting(i)))
    // A program that serves others comes back to its loop, and buffers are given back then.
    if (i % 10 === 0) await new Promise(resolve => setImmediate(resolve))
    if (i === 200) early = process.memoryUsage.rss()
  }
  console.log(Math.round((process.memoryUsage.rss() / early) * 1000) / 1000)
}
