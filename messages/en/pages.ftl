checklist = Checklist
# $standard (Words)
playbook = Playbook: { $standard }
