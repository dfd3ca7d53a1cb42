checklist = Rhestr wirio
playbook = Llawlyfr: { $standard }
