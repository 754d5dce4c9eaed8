// Prints what ical.js (Thunderbird's parser) reads in a feed, as JSON. The folder of node_modules comes first.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, feed] = process.argv.slice(2);
const found = createRequire(`${modules}/x.js`).resolve("ical.js");
const { default: ICAL } = await import(pathToFileURL(found));

const calendar = new ICAL.Component(ICAL.parse(readFileSync(feed, "utf-8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);

const shown = (time) => (time.isDate ? time.toString() : time.toJSDate().toISOString().replace(".000Z", "Z"));
const read = (component) => {
  const event = new ICAL.Event(component, { strictExceptions: true });
  const categories = component.getAllProperties("categories").flatMap((property) => property.getValues());
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    all_day: event.startDate.isDate,
    start: shown(event.startDate),
    end: component.hasProperty("dtend") ? shown(event.endDate) : null,
    status: component.getFirstPropertyValue("status"),
    categories: categories.sort(),
    location: event.location,
    url: component.getFirstPropertyValue("url"),
  };
};
console.log(JSON.stringify(calendar.getAllSubcomponents("vevent").map(read)));
