"""The exercises and the routine of the minimal project, and an exercise that is not a first choice."""

BRIDGE = """\
id: bridge
review: {date: 2026-11-20, role: editor}
name: Bridge
aliases: {hip-lift: Hip lift}
summary: You lift your hips.
purposes: [strength]
position: supine
on_a_bed: true
level: start-here
muscles: [buttock]
equipment: [mat]
start: Lie on your back.
steps:
  lift: Lift your hips.
  lower: Lower your hips.
steps_sources: [leaflet]
feel: {text: Your bottom works., ours: true}
tips:
  squeeze: {text: Squeeze your bottom., sources: [leaflet]}
mistakes:
  arch: {text: You arch your back., sources: [leaflet]}
easier:
  small: {text: Lift a little., ours: true}
harder:
  band: {text: Use a band., ours: true}
harder_exercises: [plank]
cautions:
  pain: {text: Stop if it hurts., sources: [leaflet]}
dose:
  hold_s: 5
  repetitions: 8 to 10
  sets: 2
  days_a_week: 3
  build_up: Add a set.
  sources: [leaflet]
  published: {hold_s: 3 to 6, repetitions: 5 to 12, sets: 1 to 3, days_a_week: 2 to 5, sources: [leaflet]}
suits:
  back-pain: {note: Go slowly., sources: [guide]}
"""

PLANK = """\
id: plank
review: {date: 2026-11-20, role: editor}
name: Plank
summary: You hold your body straight.
purposes: [control]
position: prone
level: harder
start: Lie on your front.
steps:
  hold: Lift up and hold.
steps_sources: [leaflet]
feel: {text: Your tummy works., ours: true}
dose: {hold_s: 10, repetitions: 3, sources: [leaflet]}
harder_exercises: [sit-to-stand]
"""

SIT_TO_STAND = """\
id: sit-to-stand
review: {date: 2026-11-20, role: editor}
name: Sit to stand
summary: You stand up from a chair.
purposes: [strength]
position: sitting
level: start-here
equipment: [chair]
start: Sit on a chair.
steps:
  stand: Stand up.
steps_sources: [leaflet]
feel: {text: Your legs work., ours: true}
dose: {repetitions: 5, sources: [leaflet]}
"""

ROUTINE = """\
id: first-week
review: {date: 2026-11-20, role: editor}
name: First week
summary: A short routine to start with.
who: For people with back pain.
conditions: [back-pain]
stage: start
aim: {text: To get you moving., sources: [guide]}
schedule: {times_a_day: 2, days_a_week: 3, weeks: 2 to 4, sources: [guide]}
exercises:
  bridge:
    dose: {repetitions: 5, ours: true}
    note: Go slowly.
  plank: {}
size_reason: A short start.
before:
  shoes: {text: Wear flat shoes., ours: true}
progress:
  more: {text: Add a repeat., ours: true}
step_back:
  less: {text: Do half., ours: true}
next:
  again: {text: Do it once more., routine: first-week}
"""

SIT_UP = """\
id: sit-up
review: {date: 2026-11-20, role: editor}
name: Sit-up
summary: You sit up from the floor.
purposes: [strength]
position: supine
level: not-a-first-choice
start: Lie on your back.
steps:
  up: Sit up.
steps_sources: [leaflet]
feel: {text: Your tummy works., ours: true}
dose: {ours: true}
why_not_first:
  load: {text: It loads the back., sources: [guide]}
instead: [plank]
"""
