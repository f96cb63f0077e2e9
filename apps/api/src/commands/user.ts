import type { AddCommand } from './command.ts'
import { addUserAdd } from './userAdd.ts'
import { addUserDisable } from './userDisable.ts'
import { addUserEnable } from './userEnable.ts'
import { addUserList } from './userList.ts'
import { addUserResetPassword } from './userResetPassword.ts'
import { addUserRoles } from './userRoles.ts'

/** `actielijn user …`: accounts and their roles. */
export const addUser: AddCommand = (program, world) => {
  const user = program.command('user').description('Beheert accounts en hun rollen.')
  for (const add of [addUserAdd, addUserList, addUserRoles, addUserDisable, addUserEnable, addUserResetPassword]) add(user, world)
}
