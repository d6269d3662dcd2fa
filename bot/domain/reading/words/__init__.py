"""The words of each language, as tables; adding a language means adding one."""
