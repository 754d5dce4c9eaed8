// Prints what node-ical reads in a feed, as JSON. The folder of node_modules comes first.
import { createRequire } from "node:module";

const [modules, feed] = process.argv.slice(2);
const ical = createRequire(`${modules}/x.js`)("node-ical");

const two = (number) => String(number).padStart(2, "0");
const day = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const shown = (date, allDay) => (allDay ? day(date) : date.toISOString().replace(".000Z", "Z"));
const text = (value) => (value && value.val !== undefined ? value.val : value);
const read = (event) => {
  const allDay = event.datetype === "date";
  return {
    uid: event.uid,
    summary: text(event.summary),
    description: text(event.description),
    all_day: allDay,
    start: shown(event.start, allDay),
    end: event.end ? shown(event.end, allDay) : null,
    status: event.status,
    categories: [...event.categories].sort(),
    location: text(event.location) ?? null,
    url: text(event.url) ?? null,
  };
};
const events = Object.values(ical.sync.parseFile(feed)).filter((component) => component.type === "VEVENT");
console.log(JSON.stringify(events.map(read)));
