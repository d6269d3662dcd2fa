"""How deliveries travel to the bot: by Socket Mode, or as signed HTTP requests."""
